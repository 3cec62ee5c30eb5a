package org.variorum.analysis.align;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.variorum.analysis.extract.EventAnchor;
import org.variorum.analysis.extract.ExtractedClaim;
import org.variorum.model.claim.Quantity;

/**
 * What of a claim, or of a sentence, is looked at when two are compared.
 *
 * @param position where it stands in the canonical order of all statements
 * @param article number of its article in the canonical order
 * @param claims the claim; of a whole article all of its claims, or none
 * @param vector of its words alone, less what the workspace has in common
 * @param inContext of its words read in context, less what the workspace has in common
 * @param concepts numbers of its content words and names, ascending
 * @param names numbers of its names, ascending
 * @param quantities the numbers it states
 * @param predicates lemmas of what it turns on
 * @param length number of its characters
 * @param words its content words
 */
record Statement(
        int position, int article, List<ExtractedClaim> claims, float[] vector, float[] inContext, int[] concepts,
        int[] names, List<Quantity> quantities, SortedSet<String> predicates, int length,
        List<ContentWord> words) {

    /** By place in the canonical order. */
    static final Comparator<Statement> IN_ORDER = Comparator.comparingInt(Statement::position);

    /** The claim that it is; not to be asked of a whole article. */
    ExtractedClaim claim() {
        return claims.getFirst();
    }

    /** Whether both name one thing. */
    boolean sharesName(Statement other) {
        return Arrays.stream(names).anyMatch(name -> Arrays.binarySearch(other.names, name) >= 0);
    }

    EventAnchor anchor() {
        return claim().anchor();
    }
}
