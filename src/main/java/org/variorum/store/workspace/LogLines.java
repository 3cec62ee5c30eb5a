package org.variorum.store.workspace;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.article.Article;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.LogEntry;
import org.variorum.store.workspace.Carried.StrayLine;

/**
 * A log as lines of JSON, one entry a line, in the file and in the journal alike.
 *
 * <p>Positions count code points of the articles that are at hand; {@link RecordWriter} says what becomes of others.
 */
public final class LogLines {

    private static final ObjectReader JSON = new ObjectMapper().reader();

    private final Shapes shapes;
    private final TextNames names;

    LogLines(Shapes shapes, TextNames names) {
        this.shapes = shapes;
        this.names = names;
    }

    /** Lines about a workspace of these articles. */
    public static LogLines of(List<Article> imported) {
        return new LogLines(new Shapes(), TextNames.of(imported));
    }

    /** One entry as one line, without a line end. */
    public String line(LogEntry entry) {
        return RecordWriter.text(shapes, names, entry);
    }

    /** The entries that the lines hold, each name once. Blank lines do not count. */
    public Read read(String text) {
        List<LogEntry> entries = new ArrayList<>();
        Map<EntryId, String> lines = new HashMap<>();
        List<StrayLine> strays = new ArrayList<>();
        Set<EntryId> seen = new HashSet<>();
        int lost = 0;
        for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
            Optional<JsonNode> tree = tree(line);
            Optional<LogEntry> entry = tree.flatMap(this::entry);
            if (entry.isPresent()) {
                if (seen.add(entry.get().id())) {
                    entries.add(entry.get());
                    lines.put(entry.get().id(), line);
                }
            } else if (tree.isPresent()) {
                strays.add(new StrayLine(entries.size(), line));
            } else {
                lost++;
            }
        }
        return new Read(new EditLog(entries), lines, strays, lost);
    }

    private Optional<LogEntry> entry(JsonNode tree) {
        try {
            return Optional.of(RecordReader.value(shapes, names, tree, LogEntry.class));
        } catch (IllegalArgumentException | DateTimeException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> tree(String line) {
        try {
            return Optional.of(JSON.readTree(line)).filter(JsonNode::isObject);
        } catch (JsonProcessingException torn) {
            return Optional.empty();
        }
    }

    /**
     * What lines hold.
     *
     * @param log the entries
     * @param lines the line of each
     * @param strays lines that are whole but of a kind that this version does not know
     * @param lost how many lines are no JSON: torn or damaged
     */
    public record Read(EditLog log, Map<EntryId, String> lines, List<StrayLine> strays, int lost) {

        public Read {
            lines = Map.copyOf(lines);
            strays = List.copyOf(strays);
        }
    }
}
