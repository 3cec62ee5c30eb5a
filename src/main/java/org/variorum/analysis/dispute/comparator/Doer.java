package org.variorum.analysis.dispute.comparator;

import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.model.claim.EntityType;
import org.variorum.model.claim.Participant;
import org.variorum.model.text.TextSpan;

/**
 * The named person who did what a claim's verb says, and whom or what it was done to.
 *
 * @param names the words of the name, lower case
 * @param span the name
 * @param object the words of what it was done to, lower case; empty when that is a pronoun
 */
record Doer(SortedSet<String> names, TextSpan span, SortedSet<String> object) {

    private static final ClaimReadings.Reading<Optional<Doer>> OF_CLAIM = Doer::find;

    /** The one behind a passive's "by"; other subjects may act together. */
    static Optional<Doer> of(ComparedClaim claim) {
        return claim.once(OF_CLAIM);
    }

    private static Optional<Doer> find(ComparedClaim claim) {
        return claim.claim().participants().stream()
                .filter(participant -> participant.role().equals("agent"))
                .flatMap(participant -> participant.entity().stream())
                .filter(entity -> entity.type() == EntityType.PERSON)
                .findFirst()
                .map(entity -> new Doer(words(entity.name()), entity.span(), object(claim)));
    }

    private static SortedSet<String> object(ComparedClaim claim) {
        return claim.claim().participants().stream()
                .filter(participant -> participant.role().equals("object"))
                .findFirst()
                .map(Participant::description)
                .map(Doer::words)
                .orElseGet(TreeSet::new);
    }

    private static SortedSet<String> words(String text) {
        SortedSet<String> words = new TreeSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
            if (word.length() > 2) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether the two are two persons. */
    boolean otherThan(Doer other) {
        return names.stream().noneMatch(other.names::contains);
    }

    /** Whether both did it to the same, as far as that is said. */
    boolean sameObject(Doer other) {
        return object.isEmpty() || other.object.isEmpty() || object.stream().anyMatch(other.object::contains);
    }
}
