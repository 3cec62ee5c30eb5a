package org.variorum.quality;

import java.util.function.ToDoubleFunction;

/**
 * One figure of a set.
 *
 * @param name what it is, as shown in the table and named in the floors
 * @param basis the sum without which it says nothing; empty when it always says something
 * @param value computes it from sums over items
 */
record Figure(String name, String basis, ToDoubleFunction<Counts> value) {

    Figure(String name, ToDoubleFunction<Counts> value) {
        this(name, "", value);
    }

    /** Whether the sums hold what it is computed from. */
    boolean applies(Counts counts) {
        return basis.isEmpty() || counts.get(basis) > 0;
    }
}
