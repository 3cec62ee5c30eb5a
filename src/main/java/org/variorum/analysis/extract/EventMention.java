package org.variorum.analysis.extract;

import java.util.Optional;
import java.util.SortedSet;
import org.variorum.model.claim.TimeMention;

/**
 * A word of a sentence that names an event, with the place and date said beside it.
 *
 * @param token index of the word
 * @param kind kind of event
 * @param places where, with what contains it
 * @param date when
 * @param another whether the words say that it is not the event told about: "another attack"
 * @param definite whether it is taken for known: "the attack"
 */
record EventMention(
        int token, String kind, SortedSet<String> places, Optional<TimeMention> date, boolean another,
        boolean definite) {

    /** Whether anything is said that could tell it from other events. */
    boolean hasEvidence() {
        return !places.isEmpty() || date.isPresent() || another;
    }
}
