package org.variorum.analysis.extract;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.extract.value.ExplicitYears;
import org.variorum.model.claim.TimeMention;

/**
 * Which event a claim is about: its kind, place and date as far as the claim or the sentences before it say.
 *
 * <p>The anchor keeps tolls of different attacks apart that one article mentions side by side. It is built from
 * entities and times in the text, never from a list of known events.
 *
 * @param kind lemma of the noun or verb that names the event, such as {@code bombing}; empty when unknown
 * @param places canonical names of the places it is set in
 * @param date when it happened; in {@link ExplicitYears#UNKNOWN_YEAR} when only month and day are known
 * @param participants canonical names that identify it
 * @param inherited whether it is the event of the whole article, rather than one that the article tells in passing
 */
public record EventAnchor(
        String kind, SortedSet<String> places, Optional<TimeMention> date, SortedSet<String> participants,
        boolean inherited) {

    /** Nothing known: fits every event. */
    public static final EventAnchor UNKNOWN =
            new EventAnchor("", new TreeSet<>(), Optional.empty(), new TreeSet<>(), true);

    /** Whether only month and day are known of the date. */
    static boolean isYearless(TimeMention date) {
        return date.dated() && date.from().getYear() == ExplicitYears.UNKNOWN_YEAR;
    }

    /** Whether both name places and share none; of themselves such names may lie in one another. */
    public boolean isElsewhereThan(EventAnchor other) {
        return !places.isEmpty() && !other.places.isEmpty() && Collections.disjoint(places, other.places);
    }

    public EventAnchor {
        places = Collections.unmodifiableSortedSet(new TreeSet<>(places));
        participants = Collections.unmodifiableSortedSet(new TreeSet<>(participants));
    }
}
