package org.variorum.analysis.dispute.comparator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.variorum.analysis.dispute.contrast.Adjunct;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.EditDistance;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.model.claim.EntityMention;
import org.variorum.model.claim.EntityType;
import org.variorum.model.text.TextSpan;

/**
 * A place that general geography knows, with the verb that something happened there.
 *
 * @param adjunct the phrase that names it
 * @param place its usual name
 */
record NamedPlace(Adjunct adjunct, String place) {

    private static final int DEEPEST = 6;
    /** Letters that two spellings of one name may differ in. */
    private static final int SPELLING = 2;

    /** The claim's phrases of the form "(did) in France", in reading order. */
    static List<NamedPlace> in(ComparedClaim claim, Gazetteer gazetteer) {
        List<NamedPlace> places = new ArrayList<>();
        for (Adjunct adjunct : Adjunct.in(claim, claim.lexicon().words("within"))) {
            named(claim, adjunct.span(), gazetteer).ifPresent(place -> places.add(new NamedPlace(adjunct, place)));
        }
        return places;
    }

    /** The usual name of the first place that the words name and geography knows. */
    static Optional<String> named(ComparedClaim claim, TextSpan words, Gazetteer gazetteer) {
        return claim.claim().places().stream()
                .filter(place -> words.overlaps(place.span()))
                .map(EntityMention::name)
                .flatMap(name -> gazetteer.place(name).stream())
                .findFirst();
    }

    /** Whether neither place lies in the other. */
    boolean apartFrom(NamedPlace other, Gazetteer gazetteer) {
        return apart(place, other.place, gazetteer);
    }

    /** Whether neither place lies in the other. */
    static boolean apart(String place, String other, Gazetteer gazetteer) {
        return !within(place, other, gazetteer) && !within(other, place, gazetteer);
    }

    /**
     * Whether the two words name places that geography does not know and that the articles tell apart: both name both,
     * or each its own only. A county or a valley may hold a town.
     */
    static boolean unknownTowns(Contrast contrast, TextSpan mine, TextSpan theirs, Gazetteer gazetteer) {
        return town(contrast.first(), mine, gazetteer) && town(contrast.second(), theirs, gazetteer)
                && Restated.without(contrast, mine, theirs).severalOf()
                && EditDistance.between(contrast.first().text(mine), contrast.second().text(theirs)) > SPELLING
                && NamedOtherwise.knows(contrast.first(), contrast.second(), contrast.second().tokensIn(theirs))
                        == NamedOtherwise.knows(contrast.second(), contrast.first(), contrast.first().tokensIn(mine));
    }

    private static boolean town(ComparedClaim claim, TextSpan words, Gazetteer gazetteer) {
        return (claim.claim().places().stream().anyMatch(place -> place.span().overlaps(words))
                        || isWhere(claim, words))
                && named(claim, words, gazetteer).isEmpty()
                && claim.tokensIn(words).stream().noneMatch(token ->
                        claim.lexicon().in("regions", claim.tree().lemma(token).toLowerCase(Locale.ROOT)));
    }

    /** "Run from Tessin": a name behind a preposition of place that is nobody's. */
    private static boolean isWhere(ComparedClaim claim, TextSpan words) {
        List<Integer> tokens = claim.tokensIn(words);
        int preposition = tokens.isEmpty() ? -1 : claim.tree().head(tokens.getLast());
        return preposition >= 0 && tokens.stream().allMatch(claim.tree()::isProperNoun)
                && claim.lexicon().in("place prepositions", claim.tree().lemma(preposition))
                && claim.claim().participants().stream().flatMap(one -> one.entity().stream())
                        .noneMatch(one -> one.type() == EntityType.PERSON && one.span().overlaps(words));
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
