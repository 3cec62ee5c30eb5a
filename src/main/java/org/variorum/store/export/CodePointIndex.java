package org.variorum.store.export;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;

/**
 * Converts spans of one text between UTF-16 units and code points in logarithmic time.
 *
 * <p>{@link SourceText#codePoints} counts from the start of the text each time; an export converts thousands of spans.
 */
public final class CodePointIndex {

    /** Units at which the second half of a surrogate pair stands, ascending. */
    private final int[] secondHalves;

    private final int units;

    /** Counts the pairs of that text once. */
    public CodePointIndex(SourceText text) {
        String value = text.value();
        units = value.length();
        secondHalves = IntStream.range(1, value.length())
                .filter(unit -> Character.isSurrogatePair(value.charAt(unit - 1), value.charAt(unit)))
                .toArray();
    }

    /** Whether the span lies in the text and cuts no character in two. */
    public boolean holds(TextSpan units) {
        return units.end() <= this.units && Arrays.binarySearch(secondHalves, units.start()) < 0
                && Arrays.binarySearch(secondHalves, units.end()) < 0;
    }

    /** The span counted in code points. */
    public TextSpan codePoints(TextSpan units) {
        return new TextSpan(codePoint(units.start()), codePoint(units.end()));
    }

    /**
     * The span in UTF-16 units for one that is counted in code points.
     *
     * @throws IllegalArgumentException if it lies outside the text
     */
    public TextSpan units(TextSpan codePoints) {
        if (codePoints.end() > units - secondHalves.length) {
            throw new IllegalArgumentException("Outside the text: " + codePoints);
        }
        return new TextSpan(unit(codePoints.start()), unit(codePoints.end()));
    }

    /** The k-th pair (from 0) is over once {@code secondHalves[k] - k} code points have passed. */
    private int unit(int codePoint) {
        int low = 0;
        int high = secondHalves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (secondHalves[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    private int codePoint(int unit) {
        int found = Arrays.binarySearch(secondHalves, unit);
        return unit - (found < 0 ? -found - 1 : found);
    }
}
