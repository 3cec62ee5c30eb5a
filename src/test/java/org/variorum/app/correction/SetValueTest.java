package org.variorum.app.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.Signature;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.comparison.Position;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.store.export.ExportSample;

/** A number that a person sets counts where sources are put together. */
class SetValueTest {

    private static final Signature SIGNATURE = new Signature(() -> "Ada", () -> Instant.parse("2025-03-04T10:00:00Z"));
    private static final FactId DEATHS = new FactId("f-deaths");

    private final Workspace sample = ExportSample.workspace();
    private EditLog log = EditLog.EMPTY;

    @Test
    void aNumberSetByHandIsThePositionOfItsSource() {
        set("B1", 14);
        assertThat(deaths().positions()).extracting(Position::value).containsExactly("12 people", "14");
        assertThat(deaths().disputes()).as("12 against 14 is still one").hasSize(1);
    }

    @Test
    void theNumberOfAnotherSourceJoinsItAndEndsTheirDispute() {
        set("B1", 12);
        assertThat(deaths().positions()).singleElement().extracting(Position::articles)
                .isEqualTo(List.of(ArticleId.at(0), ArticleId.at(1)));
        assertThat(deaths().disputes()).isEmpty();
        assertThat(deaths().status()).isEqualTo(FactStatus.AGREED);
    }

    @Test
    void aDisputeThatSomebodyAcceptedStays() {
        edit(new DifferenceEdit.Accept(new Anchors(shown()).difference(deaths(), deaths().disputes().getFirst())));
        set("B1", 12);
        assertThat(deaths().disputes()).hasSize(1);
    }

    @Test
    void takenBackItIsAsItWasFound() {
        Fact before = deaths();
        set("B1", 12);
        edit(new LogEdit.TakeBack(List.of(log.entries().getLast().id())));
        assertThat(deaths()).isEqualTo(before);
    }

    private void set(String claim, int number) {
        edit(new ClaimEdit.SetValue(
                new Anchors(shown()).claim(shown().comparison().claim(new ClaimId(claim)).orElseThrow()),
                NumberInterval.exactly(number), "person", "killed"));
    }

    private void edit(WorkspaceEdit edit) {
        log = log.with(SIGNATURE.sign(log, List.of(edit)));
    }

    private Corrected shown() {
        return Corrections.of(sample.imported(), sample.found(), log);
    }

    private Fact deaths() {
        return shown().comparison().fact(DEATHS).orElseThrow();
    }
}
