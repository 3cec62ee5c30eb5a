package org.variorum.analysis.extract;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.parse.ParsedSentence;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.EntityType;

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

    /** Roles of those whom a claim is about. */
    private static final List<String> CENTRAL = List.of("subject", "object", "agent");

    public ExtractedClaim {
        concepts = Collections.unmodifiableSortedSet(new TreeSet<>(concepts));
    }

    /** Whether both claims name the people whom they are about, and name others: two arrests have two times. */
    public boolean isOfOthersThan(ExtractedClaim other) {
        return areOthers(people(), other.people());
    }

    /** Whether both name people, and none in common. */
    public static boolean areOthers(SortedSet<String> people, SortedSet<String> others) {
        return !people.isEmpty() && !others.isEmpty() && Collections.disjoint(people, others);
    }

    /** The names of the people whom the claim is about. */
    public SortedSet<String> people() {
        SortedSet<String> people = new TreeSet<>();
        claim.participants().stream()
                .filter(participant -> CENTRAL.contains(participant.role()))
                .flatMap(participant -> participant.entity().stream())
                .filter(entity -> entity.type() == EntityType.PERSON)
                .forEach(entity -> people.add(entity.name()));
        return people;
    }
}
