package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.variorum.testing.ClaimBuilder.claim;

import org.junit.jupiter.api.Test;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.comparison.DisputeKind;

class CalibratedConfidenceTest {

    private static final ComparedClaim FIRST = claim("A", "The flood killed 12 people.")
            .quantity("12 people", NumberInterval.exactly(12), "person", "killed").compared();
    private static final ComparedClaim SECOND = claim("B", "The flood killed 15 people.")
            .quantity("15 people", NumberInterval.exactly(15), "person", "killed").compared();
    private static final Finding FINDING = Finding.of(
            Verdict.conflict(DisputeKind.QUANTITY), "quantity.disjoint", "killed",
            new Finding.Words(FIRST.claim().quantities().getFirst().span(),
                    SECOND.claim().quantities().getFirst().span()), 0.85);

    private final Confidence confidence = CalibratedConfidence.load("en");

    private static Contrast contrast(ComparedClaim first, ComparedClaim second, double likeness) {
        return new Contrast(first, second, new Slot("quantity", "killed"), likeness);
    }

    @Test
    void confidenceIsAProbability() {
        assertThat(confidence.of(FINDING, contrast(FIRST, SECOND, 0.7), false)).isBetween(0.0, 1.0);
    }

    @Test
    void bothSidesSeeTheSame() {
        assertThat(confidence.of(FINDING.swapped(), contrast(SECOND, FIRST, 0.7), false))
                .isEqualTo(confidence.of(FINDING, contrast(FIRST, SECOND, 0.7), false), within(1e-12));
    }

    @Test
    void featuresHaveNames() {
        assertThat(CandidateFeatures.of(FINDING, contrast(FIRST, SECOND, 0.7), true).values())
                .containsEntry("rule quantity.disjoint", 1.0)
                .containsEntry("in-many", 1.0)
                .containsEntry("likeness", 0.7)
                .containsEntry("number-ratio", 0.8)
                .containsEntry("same-slot", 1.0)
                .containsEntry("internal", 0.0);
    }

    @Test
    void aRuleThatIsBelievedMoreIsBelievedMore() {
        assertThat(confidence.of(FINDING.withConfidence(0.9), contrast(FIRST, SECOND, 0.7), false))
                .isGreaterThan(confidence.of(FINDING.withConfidence(0.2), contrast(FIRST, SECOND, 0.7), false));
    }
}
