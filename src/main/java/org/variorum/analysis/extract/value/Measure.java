package org.variorum.analysis.extract.value;

/**
 * What a number measures when a unit says so.
 *
 * @param unit canonical unit, such as {@code metre} or {@code usd}
 * @param dimension what it measures: {@code distance}, {@code currency}, {@code duration} …
 * @param from index of the first word of number and unit together
 * @param to index of the word after the last
 */
record Measure(String unit, String dimension, int from, int to) {}
