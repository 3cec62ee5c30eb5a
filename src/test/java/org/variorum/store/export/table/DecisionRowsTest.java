package org.variorum.store.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.DifferenceAnchor;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.FactAnchor;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ExportSample;
import org.variorum.store.export.ReportContent;
import org.variorum.store.export.markdown.MarkdownFormat;

class DecisionRowsTest {

    private static final Anchor CLAIM = new Anchor(
            new ArticleKey("0".repeat(32)), new TextSpan(0, 9), "12 people died in Delta", "", "");
    private static final FactAnchor FACT = new FactAnchor(new FactId("f"), Phrase.of("x"), List.of(CLAIM));

    @Test
    void aRejectionIsListedWithItsReasonItsPersonItsTimeAndItsWords() {
        assertThat(rows(entry("e1", "Kim", new DifferenceEdit.Reject(
                new DifferenceAnchor(FACT, "quantity", List.of()), "one counts the gunman")))).containsExactly(List.of(
                "A difference was rejected", "Kim", "2025-03-06T08:15:00Z", "“12 people died in Delta”",
                "“one counts the gunman”"));
    }

    @Test
    void notesTagsVerdictsAndNamesAreToldInTheWordsOfTheirWriter() {
        NoteEdit.Subject claim = new NoteEdit.Subject.OfClaim(CLAIM);
        assertThat(rows(
                        entry("e1", "Kim", new NoteEdit.WriteNote(claim, "ask the office")),
                        entry("e2", "Kim", new NoteEdit.SetTags(claim, List.of("flood", "deaths"))),
                        entry("e3", "", new NoteEdit.GiveVerdict(FACT, "unproven")),
                        entry("e4", "", new ClaimEdit.SetAttribution(CLAIM, Voice.OWN, Optional.of("Police")))))
                .map(List::getLast)
                .containsExactly("“ask the office”", "“flood, deaths”", "“unproven”", "“Police”");
    }

    @Test
    void whatWasTakenBackIsNoDecision() {
        LogEntry note = entry("e1", "Kim", new NoteEdit.WriteNote(new NoteEdit.Subject.OfClaim(CLAIM), "x"));
        assertThat(rows(note, entry("e2", "Kim", new LogEdit.TakeBack(List.of(note.id()))))).isEmpty();
    }

    @Test
    void theyStandInTheReport() {
        Workspace workspace = workspace(entry("e1", "Kim", new DifferenceEdit.Reject(
                new DifferenceAnchor(FACT, "quantity", List.of()), "one counts the gunman")));
        ExportResult report = new MarkdownFormat().export(
                new ExportInput(workspace, new MessageWording(Locale.ENGLISH), "variorum 1"));
        assertThat(report).isInstanceOfSatisfying(ExportResult.Ready.class, ready ->
                assertThat(new String(ready.content(), StandardCharsets.UTF_8))
                        .contains("What people decided").contains("one counts the gunman").contains("Kim"));
    }

    private static List<List<String>> rows(LogEntry... entries) {
        return new DecisionRows(new ReportContent(new ExportInput(
                workspace(entries), new MessageWording(Locale.ENGLISH), "variorum 1"))).rows();
    }

    private static Workspace workspace(LogEntry... entries) {
        Workspace sample = ExportSample.workspace();
        return new Workspace(sample.imported(), sample.found(), sample.numbers(), new EditLog(List.of(entries)),
                sample.corrected(),
                sample.problems());
    }

    private static LogEntry entry(String id, String author, WorkspaceEdit edit) {
        return new LogEntry(new EntryId(id), author, Instant.parse("2025-03-06T08:15:42Z"), edit);
    }
}
