package org.variorum.ui.versions;

import java.util.BitSet;
import java.util.List;

/**
 * A marked place on an axis.
 *
 * @param place in units of the axis
 * @param words what stands there
 */
record AxisTick(double place, String words) {

    private static final double BETWEEN = 6;

    /** Which of the labels can be read, none lying on another: by their middles from left to right and their widths. */
    static BitSet legible(List<Double> middles, List<Double> widths) {
        BitSet legible = new BitSet();
        double end = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < middles.size(); place++) {
            double half = widths.get(place) / 2;
            if (middles.get(place) - half >= end) {
                legible.set(place);
                end = middles.get(place) + half + BETWEEN;
            }
        }
        return legible;
    }
}
