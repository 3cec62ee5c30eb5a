package org.variorum.app.merging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;

/**
 * Two decisions of different copies about one thing, of which one is to be chosen. Until then the later counts.
 *
 * @param first the earlier decision
 * @param second the later
 */
public record Conflict(LogEntry first, LogEntry second) {

    /**
     * The conflicts of a log that nobody has settled, in the order they were noted. One is settled by a choice, by
     * taking either decision back, or by a later decision about the same thing.
     */
    public static List<Conflict> open(EditLog log) {
        if (log.entries().stream().noneMatch(entry -> entry.edit() instanceof LogEdit.Disagree)) {
            return List.of();
        }
        Map<EntryId, LogEntry> standing = new HashMap<>();
        log.standing().forEach(entry -> standing.put(entry.id(), entry));
        List<Conflict> open = new ArrayList<>();
        Set<String> decidedLater = new TreeSet<>();
        for (LogEntry entry : log.entries().reversed()) {
            if (entry.edit() instanceof LogEdit.Disagree noted) {
                LogEntry first = standing.get(noted.first());
                LogEntry second = standing.get(noted.second());
                if (first != null && second != null
                        && Decision.of(second.edit()).about().stream().noneMatch(decidedLater::contains)) {
                    open.addFirst(new Conflict(first, second));
                }
            } else if (standing.containsKey(entry.id())) {
                decidedLater.addAll(Decision.of(entry.edit()).about());
            }
        }
        return List.copyOf(open);
    }

    /** The edit that settles it: that one counts, the other stays in the log and does not. */
    public LogEdit.Choose choose(LogEntry chosen) {
        return new LogEdit.Choose(chosen.id(), List.of(chosen.id().equals(first.id()) ? second.id() : first.id()));
    }
}
