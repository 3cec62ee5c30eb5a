package org.variorum.norms;

import java.util.List;

/**
 * How a set of lengths is spread.
 *
 * @param median middle value
 * @param high value that 95 % do not exceed
 * @param maximum largest value
 */
record Spread(int median, int high, int maximum) {

    static Spread of(List<Integer> values) {
        List<Integer> sorted = values.stream().sorted().toList();
        return sorted.isEmpty()
                ? new Spread(0, 0, 0)
                : new Spread(at(sorted, 0.5), at(sorted, 0.95), sorted.getLast());
    }

    /** Nearest rank: the smallest value that the given share does not exceed. */
    private static int at(List<Integer> sorted, double share) {
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
