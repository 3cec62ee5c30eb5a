package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.model.claim.EntityMention;

/**
 * A place that general geography knows, with the verb that something happened there.
 *
 * @param adjunct the phrase that names it
 * @param place its usual name
 */
record NamedPlace(Adjunct adjunct, String place) {

    private static final int DEEPEST = 6;

    /** The claim's phrases of the form "(did) in France", in reading order. */
    static List<NamedPlace> in(ComparedClaim claim, Gazetteer gazetteer) {
        List<NamedPlace> places = new ArrayList<>();
        for (Adjunct adjunct : Adjunct.in(claim, Lexicon.ENGLISH.words("within"))) {
            claim.claim().places().stream()
                    .filter(place -> adjunct.span().overlaps(place.span()))
                    .map(EntityMention::name)
                    .flatMap(name -> gazetteer.place(name).stream())
                    .findFirst()
                    .ifPresent(place -> places.add(new NamedPlace(adjunct, place)));
        }
        return places;
    }

    /** Whether neither place lies in the other. */
    boolean apartFrom(NamedPlace other, Gazetteer gazetteer) {
        return !within(place, other.place, gazetteer) && !within(other.place, place, gazetteer);
    }

    private static boolean within(String inner, String outer, Gazetteer gazetteer) {
        Optional<String> at = Optional.of(inner);
        for (int depth = 0; depth < DEEPEST && at.isPresent(); depth++) {
            if (at.get().equals(outer)) {
                return true;
            }
            at = at.flatMap(gazetteer::container);
        }
        return false;
    }
}
