package org.variorum.analysis.align;

import java.util.List;
import org.variorum.analysis.extract.ExtractedClaim;

/**
 * Claims of one or more articles that are about the same fact.
 *
 * @param slot what they have in common
 * @param claims the claims, by article and reading order; at least one
 * @param similarities how alike the claims are that were linked
 */
public record AlignedFact(Slot slot, List<ExtractedClaim> claims, List<Link> similarities) {

    public AlignedFact {
        claims = List.copyOf(claims);
        similarities = List.copyOf(similarities);
    }

    /**
     * A link between two claims of the fact.
     *
     * @param first index into {@code claims}
     * @param second index into {@code claims}, above {@code first}
     * @param score combined likeness, 0 to 1
     */
    public record Link(int first, int second, double score) {}
}
