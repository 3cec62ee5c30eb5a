package org.variorum.analysis.dispute;

import java.util.List;
import java.util.function.BiPredicate;
import org.variorum.model.claim.Polarity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/**
 * Signs that two claims do not say the same, weaker than what makes a dispute: other numbers or days, a denial on one
 * side only, words for opposite sides. Claims that bear such a sign are never told as agreeing.
 */
final class Unlike {

    private final Lexicon lexicon;
    private final Negation negation;
    private final ClaimReadings.Reading<List<Lexicon.Side>> sides = this::sides;

    Unlike(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.negation = new Negation(lexicon);
    }

    /** Whether the claims bear such a sign. Symmetric. */
    boolean unlike(ComparedClaim first, ComparedClaim second) {
        return otherNumbers(first, second) || otherDays(first, second)
                || (first.claim().polarity() == Polarity.NEGATED) != (second.claim().polarity() == Polarity.NEGATED)
                || first.once(sides).stream().anyMatch(mine -> second.once(sides).stream()
                        .anyMatch(theirs -> mine.concept().equals(theirs.concept())
                                && mine.positive() != theirs.positive()));
    }


    private static boolean otherNumbers(ComparedClaim first, ComparedClaim second) {
        return apart(
                first.claim().quantities(), second.claim().quantities(),
                (mine, theirs) -> mine.unit().equals(theirs.unit()) && mine.role().equals(theirs.role()),
                (mine, theirs) -> IntervalRelation.of(mine, theirs) != IntervalRelation.DISJOINT);
    }

    private static boolean otherDays(ComparedClaim first, ComparedClaim second) {
        return apart(
                days(first), days(second), (mine, theirs) -> mine.precision() == theirs.precision(),
                TimeMention::overlaps);
    }

    /** Whether values that can be compared are there, and none of them fits another. */
    private static <T> boolean apart(
            List<T> first, List<T> second, BiPredicate<T, T> comparable, BiPredicate<T, T> fits) {
        boolean compared = false;
        for (T mine : first) {
            for (T theirs : second) {
                if (comparable.test(mine, theirs)) {
                    compared = true;
                    if (fits.test(mine, theirs)) {
                        return false;
                    }
                }
            }
        }
        return compared;
    }

    private static List<TimeMention> days(ComparedClaim claim) {
        return claim.claim().times().stream()
                .filter(time -> time.dated() && time.precision() != TimePrecision.OPEN).toList();
    }

    private List<Lexicon.Side> sides(ComparedClaim claim) {
        return claim.tokens().stream().filter(claim::isContent)
                .flatMap(token -> lexicon.sides(claim.tree().lemma(token)).stream()
                        .map(side -> negation.negated(claim, token)
                                ? new Lexicon.Side(side.concept(), !side.positive()) : side))
                .toList();
    }
}
