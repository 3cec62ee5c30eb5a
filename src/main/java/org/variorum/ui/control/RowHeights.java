package org.variorum.ui.control;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;

/**
 * How high the rows of a list are in its present width, so that rows out of sight need not be drawn to be measured. A
 * height holds as long as the row looks the same.
 */
final class RowHeights {

    /** What a row is taken to need before one was drawn, in pixels. */
    private static final double UNKNOWN = 90;

    private final Map<FactId, Known> heights = new HashMap<>();
    private double width;
    private double sum;
    private int measured;
    private int round;

    /** Which list of facts is measured; grows with every {@link #follow}. */
    int round() {
        return round;
    }

    /** These facts are listed from now on; their rows may look other than before. */
    void follow(List<Fact> facts) {
        heights.keySet().retainAll(facts.stream().map(Fact::id).collect(Collectors.toSet()));
        round++;
    }

    OptionalDouble of(Fact fact, double inWidth, Supplier<Object> look) {
        Known known = inWidth == width ? heights.get(fact.id()) : null;
        if (known == null || known.round() != round && !known.look().equals(look.get())) {
            return OptionalDouble.empty();
        }
        heights.put(fact.id(), new Known(known.look(), known.height(), round));
        return OptionalDouble.of(known.height());
    }

    /** The height that the row had last, or else what rows have on average. */
    double tried(Fact fact, double inWidth) {
        Known known = inWidth == width ? heights.get(fact.id()) : null;
        return known == null ? usual() : known.height();
    }

    private double usual() {
        return measured == 0 ? UNKNOWN : Math.rint(sum / measured);
    }

    void note(Fact fact, double inWidth, double height, Object look) {
        if (inWidth != width) {
            heights.clear();
            width = inWidth;
            sum = 0;
            measured = 0;
        }
        sum += height;
        measured++;
        heights.put(fact.id(), new Known(look, height, round));
    }

    private record Known(Object look, double height, int round) {}
}
