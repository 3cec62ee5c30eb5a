package org.variorum.analysis.extract;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.claim.Claim;

/**
 * A claim with what later stages need beside it.
 *
 * @param claim the claim
 * @param sentence its sentence, parsed
 * @param predicate lemma of the verb or noun that the claim turns on, such as {@code warn}; empty when there is none
 * @param concepts lemmas of the claim's content words, names in canonical form
 * @param anchor which event it is about
 */
public record ExtractedClaim(
        Claim claim, ParsedSentence sentence, String predicate, SortedSet<String> concepts, EventAnchor anchor) {

    public ExtractedClaim {
        concepts = Collections.unmodifiableSortedSet(new TreeSet<>(concepts));
    }
}
