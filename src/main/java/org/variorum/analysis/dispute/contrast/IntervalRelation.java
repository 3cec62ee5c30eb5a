package org.variorum.analysis.dispute.contrast;

import java.util.OptionalDouble;
import org.variorum.model.claim.Quantity;

/** How two stated numbers stand to each other. */
public enum IntervalRelation {
    /** The same number in the same wording. */
    EQUAL,
    /** Some number fits both, by logic and by usage. */
    COMPATIBLE,
    /** One is the other, rounded. */
    ROUNDED,
    /** A number fits both by logic, yet nobody would word it so. */
    TENSION,
    /** No number fits both. */
    DISJOINT;

    /** Numbers further apart than this are of two things, however alike they are told. */
    private static final double FURTHEST = 12;
    private static final double ROUNDING_FROM = 1000;
    private static final double TOUCHING = 0.02;
    private static final int FINEST_DIGITS = 3;
    /** Whoever converts a measure rounds it: "20 miles", "30 kilometres". */
    private static final double CONVERTED = 0.1;

    /** Numbers in two units of one dimension are converted; in units of two, they are taken as they stand. */
    public static IntervalRelation of(Quantity first, Quantity second, UnitScale units) {
        if (first.unit().equals(second.unit()) || !units.commensurable(first.unit(), second.unit())) {
            return inOneUnit(first, second);
        }
        Quantity mine = units.inBase(first);
        Quantity theirs = units.inBase(second);
        IntervalRelation relation = inOneUnit(mine, theirs);
        return (relation == DISJOINT || relation == TENSION) && gap(mine, theirs) <= CONVERTED * scale(mine, theirs)
                ? ROUNDED : relation;
    }

    private static IntervalRelation inOneUnit(Quantity first, Quantity second) {
        if (first.logical().equals(second.logical())) {
            return EQUAL;
        }
        if (!first.logical().overlaps(second.logical())) {
            return rounded(first, second) || touching(first, second) ? ROUNDED : DISJOINT;
        }
        return first.pragmatic().overlaps(second.pragmatic()) ? COMPATIBLE : TENSION;
    }

    /** "Almost 400" stops short of 400, yet no reader takes them for two numbers. */
    private static boolean touching(Quantity first, Quantity second) {
        return (first.approximate() || second.approximate()) && gap(first, second) <= TOUCHING * scale(first, second);
    }

    private static double gap(Quantity first, Quantity second) {
        return Math.max(
                first.logical().low() - second.logical().high(), second.logical().low() - first.logical().high());
    }

    private static double scale(Quantity first, Quantity second) {
        return Math.max(Math.abs(first.pragmatic().low()), Math.abs(second.pragmatic().low()));
    }

    /** Large or measured numbers are often given to two or three figures; counts of people are not. */
    private static boolean rounded(Quantity first, Quantity second) {
        if (!first.logical().isExact() || !second.logical().isExact()) {
            return false;
        }
        double low = Math.min(first.logical().low(), second.logical().low());
        double high = Math.max(first.logical().low(), second.logical().low());
        if (low < ROUNDING_FROM) {
            return false;
        }
        for (int digits = 2; digits <= FINEST_DIGITS; digits++) {
            boolean oneIsRound = round(low, digits) == low || round(high, digits) == high;
            if (oneIsRound && round(low, digits) == round(high, digits)) {
                return true;
            }
        }
        return false;
    }

    private static double round(double value, int digits) {
        double step = Math.pow(10, Math.floor(Math.log10(value)) + 1 - digits);
        return Math.rint(value / step) * step;
    }

    /** How many times as much the greater number is, as usage takes them; empty where one is nothing. */
    public static OptionalDouble factor(Quantity first, Quantity second, UnitScale units) {
        double mine = units.inBase(first).pragmatic().low();
        double theirs = units.inBase(second).pragmatic().low();
        double low = Math.min(mine, theirs);
        double high = Math.max(mine, theirs);
        return low > 0 ? OptionalDouble.of(high / low) : OptionalDouble.empty();
    }

    /** Whether two numbers are of one size; never where one is nothing. */
    public static boolean near(Quantity first, Quantity second, UnitScale units) {
        OptionalDouble factor = factor(first, second, units);
        return factor.isPresent() && factor.getAsDouble() <= FURTHEST;
    }
}
