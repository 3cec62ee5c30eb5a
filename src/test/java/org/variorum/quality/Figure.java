package org.variorum.quality;

import java.util.function.ToDoubleFunction;

/**
 * One figure of a set.
 *
 * @param name what it is, as shown in the table and named in the floors
 * @param value computes it from sums over items
 */
record Figure(String name, ToDoubleFunction<Counts> value) {}
