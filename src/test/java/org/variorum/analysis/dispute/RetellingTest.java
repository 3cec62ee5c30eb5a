package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.testing.ClaimBuilder.claim;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Found;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

class RetellingTest {

    private static final ComparedClaim FIRST = claim("A", "The flood killed twelve.").compared();
    private static final ComparedClaim SECOND = claim("B", "The flood killed fifteen.").compared();

    private static Found found(Verdict verdict, double confidence) {
        TextSpan words = new TextSpan(0, 9);
        return new Found(FIRST, SECOND, Finding.of(
                verdict, "content.exchanged", "topic", new Finding.Words(words, words), confidence));
    }

    @Test
    void aDifferenceIsToldWhereItIsSurest() {
        Found weak = found(Verdict.conflict(DisputeKind.CONTENT), 0.3);
        Found sure = found(Verdict.conflict(DisputeKind.CONTENT), 0.8);
        Retelling retelling = new Retelling(List.of(List.of(weak), List.of(sure)));
        assertThat(retelling.without(0)).isEmpty();
        assertThat(retelling.without(1)).containsExactly(sure);
    }

    @Test
    void theFirstThatShowsADifferenceKeepsIt() {
        Found shown = found(Verdict.conflict(DisputeKind.CONTENT), 0.7);
        Found surer = found(Verdict.conflict(DisputeKind.CONTENT), 0.9);
        Retelling retelling = new Retelling(List.of(List.of(shown), List.of(surer)));
        assertThat(retelling.without(0)).containsExactly(shown);
        assertThat(retelling.without(1)).isEmpty();
    }

    @Test
    void ofEquallySureFactsTheFirstTells() {
        Found one = found(Verdict.conflict(DisputeKind.CONTENT), 0.5);
        Retelling retelling = new Retelling(List.of(List.of(one), List.of(one)));
        assertThat(retelling.without(0)).containsExactly(one);
        assertThat(retelling.without(1)).isEmpty();
    }

    @Test
    void whatAFactShowsJoinsALargerOneOnTheSameQuestion() {
        ComparedClaim third = claim("C", "The flood killed twenty.").compared();
        Found shown = found(Verdict.conflict(DisputeKind.CONTENT), 0.7);
        Found agreed = new Found(SECOND, third, found(Verdict.agreement(), 0).finding());
        Found later = new Found(SECOND, third, found(Verdict.conflict(DisputeKind.CONTENT), 0.7).finding());
        for (boolean first : List.of(true, false)) {
            List<Found> larger = List.of(shown, agreed);
            Retelling retelling = new Retelling(
                    first ? List.of(larger, List.of(later)) : List.of(List.of(later), larger));
            int at = first ? 0 : 1;
            assertThat(retelling.without(at)).containsExactly(shown, agreed, later);
            assertThat(retelling.without(1 - at)).isEmpty();
            assertThat(retelling.apartElsewhere(1 - at, later.pair())).isTrue();
            assertThat(retelling.apartElsewhere(at, later.pair())).isFalse();
        }
    }

    @Test
    void agreementIsToldEverywhere() {
        Found agreed = found(Verdict.agreement(), 0);
        Retelling retelling = new Retelling(List.of(List.of(agreed), List.of(agreed)));
        assertThat(retelling.without(0)).containsExactly(agreed);
        assertThat(retelling.without(1)).containsExactly(agreed);
    }
}
