package org.variorum.app.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.Signature;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactAnchor;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.WorkspaceEdit;

class EntryDetailTest {

    private static final Signature SIGNATURE = new Signature(() -> "Ada", () -> Instant.parse("2025-03-04T10:00:00Z"));
    private static final FactAnchor FACT = new FactAnchor(new FactId("f"), Phrase.of("fact.content", "x"), List.of());

    private EditLog log = EditLog.EMPTY;

    @Test
    void anActSaysWhatAPersonWroteAndAnUndoWhatItTookBack() {
        add(new FactEdit.RenameFact(FACT, "When the ferry struck"));
        add(new LogEdit.TakeBack(List.of(log.entries().getLast().id())));
        add(new LogEdit.TakeBack(List.of(log.entries().getLast().id())));
        add(new NoteEdit.SetTags(new NoteEdit.Subject.OfFact(FACT), List.of("to check", "harbour")));

        EntryDetail detail = new EntryDetail(log, new MessageWording(Locale.ENGLISH));
        assertThat(log.entries().stream().map(entry -> detail.of(entry.edit()))).containsExactly(
                "When the ferry struck", "renamed a fact: When the ferry struck",
                "renamed a fact: When the ferry struck", "to check, harbour");
        assertThat(log.entries().stream().map(entry -> log.restores(entry.edit())))
                .containsExactly(false, false, true, false);
    }

    private void add(WorkspaceEdit edit) {
        log = log.with(SIGNATURE.sign(log, List.of(edit)));
    }
}
