package org.variorum.analysis.extract.value;

import org.variorum.model.claim.NumberInterval;

/**
 * How far a round number may lie from the true one.
 *
 * <p>The finest step that a number shows is the place of its last digit that is not zero, a half of the next place for
 * a final 5 (150 counts in fifties). "About" allows half a step but no more than 10 % and, for counts, one at least;
 * "more than" is meant up to two steps on but no more than half the number: "more than 80" up to 100, "more than
 * 100" up
 * to 150.
 */
final class Rounding {

    private static final double MAX_SHARE = 0.10;
    private static final double LARGE = 1_000;

    private Rounding() {}

    /** The step that the number counts in: 84 in ones, 80 in tens, 150 in fifties, 1.2 million in hundred thousands. */
    static double step(double value) {
        double size = Math.abs(value);
        if (size == 0 || Double.isInfinite(size)) {
            return 1;
        }
        double place = Math.pow(10, Math.floor(Math.log10(size)));
        while (place > 1e-6 && !isMultiple(size, place)) {
            double half = place / 2;
            if (isMultiple(size, half)) {
                return half;
            }
            place /= 10;
        }
        return place;
    }

    private static boolean isMultiple(double value, double place) {
        double quotient = value / place;
        return Math.abs(quotient - Math.rint(quotient)) < 1e-6 * Math.max(1, quotient);
    }

    /** How far "about" this number may lie from it. */
    static double about(double value) {
        double margin = Math.min(step(value) / 2, Math.abs(value) * MAX_SHARE);
        boolean whole = value == Math.rint(value);
        return whole ? Math.max(1, margin) : margin;
    }

    /** How far beyond "more than" this number a reader looks. */
    static double beyond(double value) {
        boolean whole = value == Math.rint(value);
        double margin = Math.min(2 * step(value), Math.abs(value) / 2);
        return whole ? Math.max(1, margin) : Math.max(margin, 1e-9);
    }

    /** A plain number: exact, unless it is large and round, when half a step (5 % at most) is rounding. */
    static NumberInterval plain(double value) {
        double step = step(value);
        if (Math.abs(value) < LARGE || step < 100) {
            return NumberInterval.exactly(value);
        }
        double margin = Math.min(step / 2, Math.abs(value) * MAX_SHARE / 2);
        return NumberInterval.between(value - margin, value + margin);
    }
}
