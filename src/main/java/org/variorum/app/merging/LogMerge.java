package org.variorum.app.merging;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;

/**
 * Joins the logs of two copies of one workspace.
 *
 * <p>Logs are only ever added to and entries go by unique names, so that what both copies began with is simply what
 * both have. Of the rest, entries follow each other by time, then by name, and never overtake an entry of their own
 * copy, whatever its clock said: an undo stays behind what it undoes. Which copy is given first makes no difference;
 * merging again changes nothing. Decisions of both sides that exclude each other stay and are noted
 * ({@link LogEdit.Disagree}).
 */
public final class LogMerge {

    private static final Comparator<LogEntry> ORDER = Comparator.comparing(LogEntry::at).thenComparing(LogEntry::id);

    private LogMerge() {}

    /** The log of both. */
    public static EditLog of(EditLog one, EditLog other) {
        List<LogEntry> merged = new ArrayList<>(woven(one.entries(), other.entries()));
        Set<EntryId> known = ids(merged);
        disagreements(one, other).stream().filter(noted -> known.add(noted.id())).sorted(ORDER).forEach(merged::add);
        return new EditLog(merged);
    }

    private static List<LogEntry> woven(List<LogEntry> one, List<LogEntry> other) {
        Strand left = new Strand(one);
        Strand right = new Strand(other);
        List<LogEntry> woven = new ArrayList<>();
        while (left.hasMore() || right.hasMore()) {
            LogEntry next = next(left, right);
            left.drop(next);
            right.drop(next);
            woven.add(next);
        }
        return woven;
    }

    /** The earlier of the two next entries, but none that the other copy has only further on. */
    private static LogEntry next(Strand left, Strand right) {
        if (!left.hasMore() || !right.hasMore()) {
            return left.hasMore() ? left.head() : right.head();
        }
        boolean leftWaits = right.holds(left.head()) && !right.head().id().equals(left.head().id());
        boolean rightWaits = left.holds(right.head()) && !right.head().id().equals(left.head().id());
        if (leftWaits != rightWaits) {
            return leftWaits ? right.head() : left.head();
        }
        return ORDER.compare(left.head(), right.head()) <= 0 ? left.head() : right.head();
    }

    private static List<LogEntry> disagreements(EditLog one, EditLog other) {
        Map<String, LogEntry> left = lastWords(one, ids(other.entries()));
        Map<String, LogEntry> right = lastWords(other, ids(one.entries()));
        List<LogEntry> noted = new ArrayList<>();
        left.forEach((about, entry) -> Optional.ofNullable(right.get(about))
                .filter(against -> Decision.of(entry.edit()).excludes(Decision.of(against.edit())))
                .map(against -> disagreement(entry, against))
                .ifPresent(noted::add));
        return noted;
    }

    /** What a copy decided last about each thing, if the other copy does not know of it. */
    private static Map<String, LogEntry> lastWords(EditLog log, Set<EntryId> known) {
        Map<String, LogEntry> last = new LinkedHashMap<>();
        log.standing().stream().filter(entry -> !known.contains(entry.id()))
                .forEach(entry -> Decision.of(entry.edit()).about().forEach(about -> last.put(about, entry)));
        return last;
    }

    private static LogEntry disagreement(LogEntry one, LogEntry other) {
        LogEntry first = ORDER.compare(one, other) <= 0 ? one : other;
        LogEntry second = first == one ? other : one;
        String both = "disagree " + first.id() + " " + second.id();
        EntryId id = new EntryId(UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8)).toString()
                .replace("-", ""));
        return new LogEntry(id, "", second.at(), new LogEdit.Disagree(first.id(), second.id()));
    }

    private static Set<EntryId> ids(List<LogEntry> entries) {
        Set<EntryId> ids = new HashSet<>();
        entries.forEach(entry -> ids.add(entry.id()));
        return ids;
    }

    /** What is left of one log. */
    private static final class Strand {

        private final LinkedHashMap<EntryId, LogEntry> left = new LinkedHashMap<>();

        Strand(List<LogEntry> entries) {
            entries.forEach(entry -> left.put(entry.id(), entry));
        }

        boolean hasMore() {
            return !left.isEmpty();
        }

        LogEntry head() {
            return left.firstEntry().getValue();
        }

        boolean holds(LogEntry entry) {
            return left.containsKey(entry.id());
        }

        void drop(LogEntry entry) {
            left.remove(entry.id());
        }
    }
}
