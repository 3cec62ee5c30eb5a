package org.variorum.model.claim;

/**
 * The numbers that a wording allows, with open or closed ends; infinite ends are open.
 *
 * @param low lower end, may be negative infinity
 * @param high upper end, may be positive infinity
 * @param lowInclusive whether {@code low} itself is allowed
 * @param highInclusive whether {@code high} itself is allowed
 */
public record NumberInterval(double low, double high, boolean lowInclusive, boolean highInclusive) {

    public NumberInterval {
        if (Double.isNaN(low) || Double.isNaN(high) || low > high) {
            throw new IllegalArgumentException("Not an interval: " + low + " to " + high);
        }
    }

    /** Just this number. */
    public static NumberInterval exactly(double value) {
        return new NumberInterval(value, value, true, true);
    }

    /** All numbers from one to the other, both included. */
    public static NumberInterval between(double low, double high) {
        return new NumberInterval(low, high, true, true);
    }

    /** All numbers above the given one, itself excluded. */
    public static NumberInterval above(double low) {
        return new NumberInterval(low, Double.POSITIVE_INFINITY, false, false);
    }

    /** All numbers from the given one upwards. */
    public static NumberInterval atLeast(double low) {
        return new NumberInterval(low, Double.POSITIVE_INFINITY, true, false);
    }

    /** All numbers up to the given one. */
    public static NumberInterval atMost(double high) {
        return new NumberInterval(Double.NEGATIVE_INFINITY, high, false, true);
    }

    /** All numbers below the given one, itself excluded. */
    public static NumberInterval below(double high) {
        return new NumberInterval(Double.NEGATIVE_INFINITY, high, false, false);
    }

    /** Whether it allows one number only. */
    public boolean isExact() {
        return low == high;
    }

    /** Whether some number is allowed by both. */
    public boolean overlaps(NumberInterval other) {
        return !isBelow(other) && !other.isBelow(this);
    }

    /** Whether every number that the other allows is allowed here too. */
    public boolean contains(NumberInterval other) {
        boolean lowFits = low < other.low || (low == other.low && (lowInclusive || !other.lowInclusive));
        boolean highFits = high > other.high || (high == other.high && (highInclusive || !other.highInclusive));
        return lowFits && highFits;
    }

    private boolean isBelow(NumberInterval other) {
        return high < other.low || (high == other.low && !(highInclusive && other.lowInclusive));
    }
}
