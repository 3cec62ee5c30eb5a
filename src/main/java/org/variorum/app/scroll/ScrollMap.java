package org.variorum.app.scroll;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where a text stands when another one leads: a rising line through their anchors.
 *
 * <p>Near an anchor the texts move alike. A stretch of the leading text that is farther than {@link #REACH} from every
 * anchor has no counterpart: there the other text stands still. Nothing is ever scaled by the lengths of the texts.
 */
public final class ScrollMap {

    /** How far an anchor is felt, in characters: some five lines, about a paragraph of news. */
    public static final int REACH = 400;

    private final double[] from;
    private final double[] to;

    private ScrollMap(List<double[]> knots) {
        from = knots.stream().mapToDouble(knot -> knot[0]).toArray();
        to = knots.stream().mapToDouble(knot -> knot[1]).toArray();
    }

    /** The map through the heaviest of these anchors that both texts tell in one order. */
    public static ScrollMap through(List<Anchor> anchors) {
        List<Anchor> chain = AnchorChain.heaviest(anchors);
        List<double[]> knots = new ArrayList<>();
        if (!chain.isEmpty()) {
            Anchor first = chain.getFirst();
            double lead = Math.min(REACH, Math.min(first.from(), first.to()));
            knots.add(new double[] {first.from() - lead, first.to() - lead});
        }
        for (int place = 0; place < chain.size(); place++) {
            if (place > 0) {
                addRest(chain.get(place - 1), chain.get(place), knots);
            }
            knots.add(new double[] {chain.get(place).from(), chain.get(place).to()});
        }
        if (!chain.isEmpty()) {
            Anchor last = chain.getLast();
            knots.add(new double[] {last.from() + REACH, last.to() + REACH});
        }
        return new ScrollMap(knots);
    }

    /**
     * The place in the following text.
     *
     * @param position place in the leading text, in characters, fractions for parts of a line
     * @return empty when nothing ties the texts together
     */
    public OptionalDouble at(double position) {
        if (from.length == 0) {
            return OptionalDouble.empty();
        }
        int found = Arrays.binarySearch(from, position);
        if (found >= 0) {
            return OptionalDouble.of(to[found]);
        }
        int above = -found - 1;
        if (above == 0 || above == from.length) {
            return OptionalDouble.of(to[above == 0 ? 0 : above - 1]);
        }
        double share = (position - from[above - 1]) / (from[above] - from[above - 1]);
        return OptionalDouble.of(to[above - 1] + share * (to[above] - to[above - 1]));
    }

    /** In a gap too long to be bridged the text goes half of its way, waits, and goes on before the next anchor. */
    private static void addRest(Anchor one, Anchor next, List<double[]> knots) {
        if (next.from() - one.from() > 2 * REACH) {
            double middle = (one.to() + next.to()) / 2.0;
            knots.add(new double[] {one.from() + REACH, middle});
            knots.add(new double[] {next.from() - REACH, middle});
        }
    }
}
