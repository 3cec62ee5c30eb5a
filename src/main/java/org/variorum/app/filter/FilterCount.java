package org.variorum.app.filter;

/**
 * How many facts a chip stands for.
 *
 * @param filtered those that the other groups let through
 * @param total all of them
 */
public record FilterCount(int filtered, int total) {

    /** None at all. */
    public static final FilterCount NONE = new FilterCount(0, 0);

    FilterCount plus(boolean passes) {
        return new FilterCount(filtered + (passes ? 1 : 0), total + 1);
    }
}
