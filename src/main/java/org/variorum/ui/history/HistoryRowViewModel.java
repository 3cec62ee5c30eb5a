package org.variorum.ui.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.app.saving.EntryDetail;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.ui.text.EntryText;
import org.variorum.ui.text.UiText;

/**
 * One act in words.
 *
 * @param entry the act
 * @param what what was done
 * @param about the words it was about; may be empty
 * @param signed who did it and when
 * @param counts whether it still counts
 * @param sentence everything in full sentences, for screen readers
 */
record HistoryRowViewModel(
        LogEntry entry, String what, String about, String signed, boolean counts, String sentence) {

    private static final int LONGEST = 120;

    /** All acts, the latest first. */
    static List<HistoryRowViewModel> of(EditLog log, UiText text) {
        Set<EntryId> standing = new HashSet<>();
        log.standing().forEach(entry -> standing.add(entry.id()));
        return log.entries().reversed().stream()
                .map(entry -> of(entry, entry.edit() instanceof LogEdit || standing.contains(entry.id()), log, text))
                .toList();
    }

    private static HistoryRowViewModel of(LogEntry entry, boolean counts, EditLog log, UiText text) {
        String detail = cut(new EntryDetail(log, text.wording()).of(entry.edit()).replace('\n', ' '));
        String name = log.restores(entry.edit()) ? text.of("history.restored") : EntryText.name(entry, text);
        String what = detail.isEmpty() ? name : text.of("history.detail", name, detail);
        String about = about(entry).map(quotation -> text.of("history.about", quotation)).orElse("");
        String signed = EntryText.signed(entry, text);
        String gone = counts ? "" : text.of("history.gone");
        List<String> parts = new ArrayList<>();
        List.of(what, about, signed, gone).stream().filter(part -> !part.isEmpty()).forEach(parts::add);
        return new HistoryRowViewModel(entry, what, about, signed, counts, String.join(". ", parts) + ".");
    }

    /** The first words that the act was about. */
    private static Optional<String> about(LogEntry entry) {
        List<String> quotations = new ArrayList<>();
        entry.edit().mapped((Anchor anchor) -> {
            quotations.add(anchor.exact().replace('\n', ' '));
            return anchor;
        });
        return quotations.stream().findFirst().map(HistoryRowViewModel::cut);
    }

    private static String cut(String words) {
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "\u2026" : words;
    }
}
