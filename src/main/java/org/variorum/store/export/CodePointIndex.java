package org.variorum.store.export;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;

/**
 * Converts spans of one text from UTF-16 units to code points in logarithmic time.
 *
 * <p>{@link SourceText#codePoints} counts from the start of the text each time; an export converts thousands of spans.
 */
public final class CodePointIndex {

    /** Units at which the second half of a surrogate pair stands, ascending. */
    private final int[] secondHalves;

    /** Counts the pairs of that text once. */
    public CodePointIndex(SourceText text) {
        String value = text.value();
        secondHalves = IntStream.range(1, value.length())
                .filter(unit -> Character.isSurrogatePair(value.charAt(unit - 1), value.charAt(unit)))
                .toArray();
    }

    /** The span counted in code points. */
    public TextSpan codePoints(TextSpan units) {
        return new TextSpan(codePoint(units.start()), codePoint(units.end()));
    }

    private int codePoint(int unit) {
        int found = Arrays.binarySearch(secondHalves, unit);
        return unit - (found < 0 ? -found - 1 : found);
    }
}
