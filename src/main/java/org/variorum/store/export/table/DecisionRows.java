package org.variorum.store.export.table;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.store.export.ReportContent;

/** Every decision that stands: what, who, when, about which words, and in the person's own words why. */
final class DecisionRows {

    static final List<String> HEAD = List.of("decision", "who", "when", "about", "why");

    private static final int QUOTATIONS = 3;
    private static final int LONGEST = 120;

    private final ReportContent content;

    DecisionRows(ReportContent content) {
        this.content = content;
    }

    /** A row for each, oldest first, its cells as in {@link #HEAD}. */
    List<List<String>> rows() {
        return content.input().workspace().log().standing().stream().map(this::row).toList();
    }

    private List<String> row(LogEntry entry) {
        return List.of(
                content.say("decision." + entry.edit().code()),
                entry.author().isBlank() ? content.say("log.nobody") : entry.author(),
                entry.at().truncatedTo(ChronoUnit.MINUTES).toString(),
                about(entry.edit()),
                quoted(why(entry.edit())));
    }

    private String about(WorkspaceEdit edit) {
        List<String> words = new ArrayList<>();
        edit.mapped(anchor -> {
            words.add(shortened(anchor.exact().replaceAll("\\s+", " ").strip()));
            return anchor;
        });
        List<String> told = words.stream().filter(quotation -> !quotation.isEmpty()).distinct().toList();
        String first = told.stream().limit(QUOTATIONS).map(this::quoted).collect(Collectors.joining(" "));
        return told.size() > QUOTATIONS ? first + " \u2026" : first;
    }

    /** No more than a quotation: whole passages that somebody excluded are no part of a report. */
    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= LONGEST
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST)).strip() + "\u2026";
    }

    /** What the person gave with the decision: a reason, a note, a name, a kind; empty when nothing. */
    private String why(WorkspaceEdit edit) {
        if (edit instanceof NoteEdit note) {
            return written(note);
        }
        if (edit instanceof DifferenceEdit difference) {
            return switch (difference) {
                case DifferenceEdit.Accept accepted -> "";
                case DifferenceEdit.Reject rejected -> rejected.reason();
                case DifferenceEdit.CallDispute called -> content.say("dispute." + called.kind().code());
                case DifferenceEdit.CallNuance called -> content.say("nuance." + called.kind().code());
                case DifferenceEdit.MakeDispute made -> content.say("dispute." + made.kind().code());
            };
        }
        return edit instanceof FactEdit.RenameFact renamed ? renamed.name()
                : edit instanceof ClaimEdit.SetAttribution set
                        ? set.name().orElseGet(() -> content.say("voice." + set.voice().code()))
                : edit instanceof ClaimEdit.SetValue value ? (value.unit() + " " + value.role()).strip() : "";
    }

    private static String written(NoteEdit edit) {
        return switch (edit) {
            case NoteEdit.WriteNote note -> note.text();
            case NoteEdit.SetTags tags -> String.join(", ", tags.tags());
            case NoteEdit.GiveVerdict verdict -> verdict.verdict();
            case NoteEdit.SetSyncPoint point -> "";
        };
    }

    /** In quotation marks, and through the wording, which may have to leave names out. */
    private String quoted(String words) {
        return words.isBlank() ? "" : content.say("methods.quoted", words);
    }
}
