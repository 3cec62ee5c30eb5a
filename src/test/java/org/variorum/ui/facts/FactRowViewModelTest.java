package org.variorum.ui.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.app.correction.Anchors;
import org.variorum.app.correction.Corrections;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.session.Signature;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.text.Absence;
import org.variorum.ui.text.UiText;

class FactRowViewModelTest {

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));
    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());

    @Test
    void aScreenReaderHearsEverythingInSentences() {
        assertThat(FactRowViewModel.sentence(index.comparison().facts().get(1), index, text))
                .startsWith("Fact 2: Whether the warning was specific.")
                .contains("A says: detailed.")
                .contains("B says: not described. C says in other words that go with it: declined to describe")
                .endsWith("Not mentioned by D.");
    }

    @Test
    void silentSourcesAreListedApartFromPositions() {
        FactRowViewModel row = row(1);

        assertThat(row.silent()).containsOnly(Map.entry(Absence.NOT_MENTIONED, List.of(new ArticleId("D"))));
        assertThat(row.sayings()).filteredOn(saying -> !saying.fits()).hasSize(3);
    }

    @Test
    void nobodyIsCreditedWithAnothersWords() {
        assertThat(row(1).sayings()).contains(
                new Saying("not described", List.of(new ArticleId("B")), false),
                new Saying("declined to describe the warning", List.of(new ArticleId("C")), true));
    }

    @Test
    void whatWasNotComparedIsNotSaidToFit() {
        Fact fact = index.comparison().facts().get(1);
        Dispute dispute = fact.disputes().getFirst();
        Nuance uncompared = new Nuance(NuanceKind.UNCOMPARED, dispute.between(), dispute.deciding(),
                "language.uncompared", dispute.explanation());
        Fact told = new Fact(fact.id(), fact.label(), fact.status(), fact.versions(), fact.positions(),
                fact.disputes(), List.of(uncompared));
        assertThat(Saying.of(fact, index)).anyMatch(Saying::fits);
        assertThat(Saying.of(told, index)).noneMatch(Saying::fits);
    }

    @Test
    void whatIsAgreedIsSaidOnceForAll() {
        assertThat(row(7).sayings()).hasSize(1);
    }

    @Test
    void kindAndConfidenceAreSaidInWords() {
        assertThat(row(0).kinds()).isEqualTo("Contradiction, likely: number");
        assertThat(row(7).kinds()).isEmpty();
    }

    @Test
    void thatAFactIsReviewedTakesNoLineOfItsOwn() {
        Corrected found = Corrected.untouched(Accounts.articles(), Accounts.comparison(), FactNumbers.NONE);
        Fact fact = found.comparison().facts().getFirst();
        Anchors anchors = new Anchors(found);
        EditLog log = new EditLog(Signature.ANONYMOUS.sign(EditLog.EMPTY, fact.differences()
                .<WorkspaceEdit>map(one -> new DifferenceEdit.Accept(anchors.difference(fact, one))).toList()));
        Corrected decided = Corrections.of(Accounts.articles(), Accounts.comparison(), log);

        Fact reviewed = decided.comparison().facts().getFirst();
        ComparisonIndex then = new ComparisonIndex(decided.comparison(), decided.decisions());
        FactRowViewModel row = FactRowViewModel.of(reviewed, then, text);
        assertThat(row.kinds()).isEqualTo(row(0).kinds());
        assertThat(row.remarks()).isEmpty();
        assertThat(row.review().isReviewed()).isTrue();
        assertThat(FactRowViewModel.sentence(reviewed, then, text)).endsWith("Reviewed");
    }

    private FactRowViewModel row(int place) {
        return FactRowViewModel.of(index.comparison().facts().get(place), index, text);
    }
}
