package org.variorum.quality;

import java.util.SortedMap;
import java.util.TreeMap;

/** Named sums, from which a figure is computed. */
final class Counts {

    private final SortedMap<String, Double> sums = new TreeMap<>();

    /** Adds to one sum. */
    Counts add(String name, double value) {
        sums.merge(name, value, Double::sum);
        return this;
    }

    /** Adds one to a sum when the condition holds. */
    Counts count(String name, boolean holds) {
        return add(name, holds ? 1 : 0);
    }

    /** Adds all sums of the other. */
    Counts addAll(Counts other) {
        other.sums.forEach(this::add);
        return this;
    }

    double get(String name) {
        return sums.getOrDefault(name, 0.0);
    }

    /** One sum over another; 0 when there is nothing to divide by. */
    double ratio(String part, String whole) {
        return get(whole) == 0 ? 0 : get(part) / get(whole);
    }

    /** Harmonic mean of precision and recall from hits, what was found and what there is. */
    double f1(String hits, String found, String gold) {
        double sum = get(found) + get(gold);
        return sum == 0 ? 0 : 2 * get(hits) / sum;
    }
}
