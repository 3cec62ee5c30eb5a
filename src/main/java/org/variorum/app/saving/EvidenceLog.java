package org.variorum.app.saving;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.store.export.AtomicFile;
import org.variorum.store.export.csv.CsvTable;

/**
 * Who did what and when, for people: every act of a log, those that were taken back too.
 *
 * @param log the log
 * @param wording says what was done
 * @param zone in which times are told
 */
public record EvidenceLog(EditLog log, Wording wording, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");

    /** One line for each act, oldest first. */
    public List<String> lines() {
        return rows().stream().map(row -> String.join("  ", row).strip()).toList();
    }

    /** Writes the table, or the lines where the file's name does not end as that of a table. */
    public Optional<Problem> write(Path file) {
        String text = file.toString().endsWith(".csv") ? csv() : String.join("\n", lines()) + "\n";
        return new AtomicFile(file).write(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same as a table with a heading. */
    public String csv() {
        CsvTable table = new CsvTable();
        table.add(Stream.of("time", "author", "act", "about", "counts").map(each -> say("log." + each)).toList());
        rows().forEach(table::add);
        return table.toString();
    }

    private List<List<String>> rows() {
        Set<EntryId> standing = log.standing().stream().map(LogEntry::id).collect(Collectors.toSet());
        return log.entries().stream().map(entry -> row(entry, standing.contains(entry.id()))).toList();
    }

    private List<String> row(LogEntry entry, boolean counts) {
        return List.of(
                TIME.format(entry.at().atZone(zone)),
                entry.author().isBlank() ? say("log.nobody") : entry.author(),
                log.restores(entry.edit()) ? say("log.restored") : say("log.act." + entry.edit().code()),
                about(entry),
                counts || entry.edit() instanceof LogEdit ? "" : say("log.taken-back"));
    }

    private String about(LogEntry entry) {
        List<String> quotations = new ArrayList<>();
        UnaryOperator<Anchor> collect = anchor -> {
            quotations.add(anchor.exact().replaceAll("\\s+", " "));
            return anchor;
        };
        entry.edit().mapped(collect);
        String detail = new EntryDetail(log, wording).of(entry.edit()).replaceAll("\\s+", " ");
        Stream<String> quoted = quotations.stream().distinct().map(quotation -> "“" + quotation + "”");
        return Stream.concat(Stream.of(detail).filter(words -> !words.isEmpty()), quoted)
                .collect(Collectors.joining(" "));
    }

    private String say(String code) {
        return wording.say(Phrase.of(code));
    }
}
