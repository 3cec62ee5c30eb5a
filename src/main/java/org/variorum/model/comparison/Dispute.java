package org.variorum.model.comparison;

import java.util.List;
import org.variorum.model.text.Phrase;

/**
 * A disagreement between claims on one fact, typed and explained. It never says who is right.
 *
 * @param kind what they disagree about
 * @param between the claims that differ
 * @param deciding the words it rests on
 * @param rule name of the rule that found it
 * @param confidence how likely a careful reader would agree that the sources contradict each other, 0 to 1
 * @param explanation one sentence
 * @param provenance who made it
 */
public record Dispute(
        DisputeKind kind,
        List<ClaimPair> between,
        List<DecidingWords> deciding,
        String rule,
        double confidence,
        Phrase explanation,
        Provenance provenance)
        implements Difference {

    public Dispute {
        between = List.copyOf(between);
        deciding = List.copyOf(deciding);
    }

    /** The confidence in a word. */
    public Likelihood likelihood() {
        return Likelihood.of(confidence);
    }
}
