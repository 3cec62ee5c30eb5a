package org.variorum.model.comparison;

import java.util.List;
import org.variorum.model.text.Phrase;

/**
 * A difference that is no contradiction.
 *
 * @param kind how the claims differ
 * @param between the claims that differ
 * @param deciding the words it rests on
 * @param rule name of the rule that found it
 * @param explanation one sentence
 */
public record Nuance(
        NuanceKind kind, List<ClaimPair> between, List<DecidingWords> deciding, String rule, Phrase explanation)
        implements Difference {

    public Nuance {
        between = List.copyOf(between);
        deciding = List.copyOf(deciding);
    }
}
