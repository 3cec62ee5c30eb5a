package org.variorum.model.workspace;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Everything people did in a workspace, oldest first; only ever added to. What was taken back stays readable.
 *
 * @param entries the entries, no two of one name
 */
public record EditLog(List<LogEntry> entries) {

    /** Nothing done yet. */
    public static final EditLog EMPTY = new EditLog(List.of());

    public EditLog {
        entries = List.copyOf(entries);
    }

    /** The log with more entries at its end. */
    public EditLog with(List<LogEntry> more) {
        List<LogEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        return new EditLog(all);
    }

    /** The entries that count, oldest first: none taken back or dropped, orphans where a person put them. */
    public List<LogEntry> standing() {
        Set<EntryId> fallen = new HashSet<>();
        Map<EntryId, Map<Anchor, Anchor>> moved = new HashMap<>();
        List<LogEntry> standing = new ArrayList<>();
        for (LogEntry entry : entries.reversed()) {
            if (fallen.contains(entry.id())) {
                continue;
            }
            switch (entry.edit()) {
                case LogEdit.TakeBack back -> fallen.addAll(back.entries());
                case LogEdit.Choose choice -> fallen.addAll(choice.dropped());
                case LogEdit.Disagree noted -> { }
                case LogEdit.Reattach place -> moved.computeIfAbsent(place.entry(), key -> new HashMap<>())
                        .putIfAbsent(place.was(), place.now());
                case ArticleEdit edit -> standing.add(entry);
                case ClaimEdit edit -> standing.add(entry);
                case FactEdit edit -> standing.add(entry);
                case DifferenceEdit edit -> standing.add(entry);
                case NoteEdit edit -> standing.add(entry);
            }
        }
        return standing.reversed().stream().map(entry -> attached(entry, moved)).toList();
    }

    /** Whether the edit takes back acts of taking back only, so that what these took back counts again. */
    public boolean restores(WorkspaceEdit edit) {
        return edit instanceof LogEdit.TakeBack back && entries.stream()
                .filter(entry -> back.entries().contains(entry.id()))
                .allMatch(entry -> entry.edit() instanceof LogEdit.TakeBack);
    }

    private static LogEntry attached(LogEntry entry, Map<EntryId, Map<Anchor, Anchor>> moved) {
        Map<Anchor, Anchor> places = moved.getOrDefault(entry.id(), Map.of());
        if (places.isEmpty()) {
            return entry;
        }
        UnaryOperator<Anchor> move = anchor -> places.getOrDefault(anchor, anchor);
        return new LogEntry(entry.id(), entry.author(), entry.at(), entry.edit().mapped(move));
    }
}
