package org.variorum.analysis.dispute;

import java.util.List;
import java.util.Optional;
import org.variorum.model.claim.Attribution;
import org.variorum.model.claim.Commitment;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;

/** Who stands behind a claim: confirmed by one, denied or not confirmed by another. */
final class AttributionComparator implements ClaimComparator {

    private static final double DENIED = 0.45;
    private static final double WITHHELD = 0.35;
    private static final double PER_LIKENESS = 0.4;
    private static final double LEAST_LIKENESS = 0.4;

    @Override
    public List<Finding> compare(Contrast contrast) {
        Attribution first = contrast.first().claim().attribution();
        Attribution second = contrast.second().claim().attribution();
        boolean confirmed = first.commitment() == Commitment.CONFIRMS || second.commitment() == Commitment.CONFIRMS;
        if (!confirmed || contrast.likeness() < LEAST_LIKENESS) {
            return List.of();
        }
        Commitment other = first.commitment() == Commitment.CONFIRMS ? second.commitment() : first.commitment();
        Finding.Words words = new Finding.Words(words(contrast.first()), words(contrast.second()));
        double likeness = PER_LIKENESS * contrast.likeness();
        return switch (other) {
            case DENIES -> List.of(Finding.of(
                    Verdict.conflict(DisputeKind.ATTRIBUTION), "attribution.denied", "confirmation", words,
                    DENIED + likeness));
            case WITHHOLDS -> List.of(Finding.of(
                    Verdict.conflict(DisputeKind.ATTRIBUTION), "attribution.withheld", "confirmation", words,
                    WITHHELD + likeness));
            case SAYS, CONFIRMS, ALLEGES -> List.of();
        };
    }

    /** Who says it and how, else the whole claim. */
    private static TextSpan words(ComparedClaim claim) {
        Attribution attribution = claim.claim().attribution();
        Optional<TextSpan> cue = attribution.cueSpan();
        return attribution.source()
                .map(source -> cue.map(source::union).orElse(source))
                .or(() -> cue)
                .orElse(claim.claim().span());
    }
}
