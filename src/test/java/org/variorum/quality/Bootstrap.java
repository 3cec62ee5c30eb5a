package org.variorum.quality;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;

/** How far a figure would vary on other items of the same kind: groups drawn with replacement, seed fixed. */
final class Bootstrap {

    private static final int DRAWS = 1000;
    private static final long SEED = 20_240_103;
    private static final double TAIL = 0.025;

    private Bootstrap() {}

    /** The interval that holds 95 % of the redrawn figures. */
    static Interval interval(List<Counts> groups, Figure figure) {
        if (groups.isEmpty()) {
            return new Interval(0, 0);
        }
        SplittableRandom random = new SplittableRandom(SEED);
        double[] values = DoubleStream.generate(() -> figure.value().applyAsDouble(draw(groups, random)))
                .limit(DRAWS).sorted().toArray();
        int cut = (int) Math.floor(TAIL * DRAWS);
        return new Interval(values[cut], values[DRAWS - 1 - cut]);
    }

    private static Counts draw(List<Counts> groups, SplittableRandom random) {
        Counts drawn = new Counts();
        for (int i = 0; i < groups.size(); i++) {
            drawn.addAll(groups.get(random.nextInt(groups.size())));
        }
        return drawn;
    }

    /**
     * Where a figure may lie.
     *
     * @param low lower end
     * @param high upper end
     */
    record Interval(double low, double high) {}
}
