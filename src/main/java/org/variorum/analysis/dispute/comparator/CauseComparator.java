package org.variorum.analysis.dispute.comparator;

import java.util.ArrayList;
import java.util.List;
import org.variorum.analysis.dispute.contrast.Adjunct;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.comparison.DisputeKind;

/** What something came from: another cause given for the same action ("died of …", "died from …"). */
public final class CauseComparator implements ClaimComparator {

    private static final double BASE = 0.35;
    private static final double PER_LIKENESS = 0.4;
    private static final double LEAST_LIKENESS = 0.4;

    private final Lexicon lexicon;
    private final ClaimReadings.Reading<List<Adjunct>> causes;

    public CauseComparator(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.causes = claim -> Adjunct.in(claim, lexicon.words("causes"));
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        if (contrast.likeness() < LEAST_LIKENESS || !contrast.first().asserted() || !contrast.second().asserted()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        List<Adjunct> others = contrast.second().once(causes);
        for (Adjunct first : contrast.first().once(causes)) {
            for (Adjunct second : others) {
                boolean sameOutcome = !first.named() && !second.named() && first.verb().equals(second.verb())
                        && lexicon.in("outcomes", first.verb());
                if (sameOutcome && first.disjointFrom(second)) {
                    findings.add(Finding.of(
                            Verdict.conflict(DisputeKind.CAUSE), "cause.other", first.verb(),
                            new Finding.Words(first.span(), second.span()),
                            BASE + PER_LIKENESS * contrast.likeness()));
                }
            }
        }
        return findings;
    }
}
