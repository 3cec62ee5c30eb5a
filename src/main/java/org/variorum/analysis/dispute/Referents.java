package org.variorum.analysis.dispute;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/**
 * Whether two claims may speak of one thing at all, judged by their other values: sentences that name other streets,
 * other days and persons of other ages tell of two things, so that a further difference between them is none.
 */
final class Referents {

    private static final double AGES_APART = 2;

    private Referents() {}

    /** Whether both state addresses and none is on a street of the other. */
    static boolean otherStreets(Contrast contrast) {
        return allApart(contrast, StreetBlock::inSentence,
                (first, second) -> !first.onStreetOf(second) && !first.spelledLike(second));
    }

    /** Whether both state days and none can be the other's. */
    static boolean otherDays(Contrast contrast) {
        return allApart(contrast, Referents::days, (first, second) -> !first.overlaps(second));
    }

    /** Whether both state ages and none is near another, as with two victims. */
    static boolean otherAges(Contrast contrast) {
        return allApart(contrast, Referents::ages,
                (first, second) -> Math.abs(first.pragmatic().low() - second.pragmatic().low()) > AGES_APART);
    }

    private static <T> boolean allApart(
            Contrast contrast, Function<ComparedClaim, List<T>> values, BiPredicate<T, T> apart) {
        List<T> first = values.apply(contrast.first());
        List<T> second = values.apply(contrast.second());
        return !first.isEmpty() && !second.isEmpty()
                && first.stream().allMatch(one -> second.stream().allMatch(other -> apart.test(one, other)));
    }

    private static List<TimeMention> days(ComparedClaim claim) {
        return claim.claim().times().stream()
                .filter(time -> time.dated() && time.precision() != TimePrecision.OPEN).toList();
    }

    private static List<Quantity> ages(ComparedClaim claim) {
        return claim.claim().quantities().stream().filter(quantity -> quantity.role().equals("age")).toList();
    }
}
