package org.variorum.ui.control;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;

/** How high the rows of a list are in its present width, so that rows out of sight need not be drawn to be measured. */
final class RowHeights {

    private final Map<FactId, Double> heights = new HashMap<>();
    private double width;
    private int round;

    /** Which list of facts is measured; grows with every {@link #clear}. */
    int round() {
        return round;
    }

    /** Forgets everything, for another list. */
    void clear() {
        heights.clear();
        round++;
    }

    OptionalDouble of(Fact fact, double inWidth) {
        Double known = inWidth == width ? heights.get(fact.id()) : null;
        return known == null ? OptionalDouble.empty() : OptionalDouble.of(known);
    }

    void note(Fact fact, double inWidth, double height) {
        if (inWidth != width) {
            heights.clear();
            width = inWidth;
        }
        heights.put(fact.id(), height);
    }
}
