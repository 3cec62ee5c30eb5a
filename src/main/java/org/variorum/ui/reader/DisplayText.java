package org.variorum.ui.reader;

import java.util.BitSet;

/**
 * An article's characters in a form that can be laid out: every character keeps its position.
 *
 * <p>Half surrogate pairs and control characters become signs that a font can draw, and a line of thousands of words is
 * broken between sentences, where a space can become the end of a line: laying out one endless line would freeze the
 * window.
 */
final class DisplayText {

    private static final int LONGEST = 3000;
    private static final int WORTH_BREAKING = 900;
    private static final char UNKNOWN = '\ufffd';
    private static final String ENDS = ".!?\u2026\u3002\uff01\uff1f\u061f\"\u201d\u00bb";

    private DisplayText() {}

    /** The same number of characters, each fit to be drawn. */
    static String of(String value) {
        char[] shown = value.toCharArray();
        for (int place = 0; place < shown.length; place++) {
            shown[place] = drawable(value, place);
        }
        breakLongLines(shown);
        return new String(shown);
    }

    private static char drawable(String value, int place) {
        char sign = value.charAt(place);
        return switch (sign) {
            case '\n', '\t' -> sign;
            case '\u000b', '\f', '\u0085', '\u2028', '\u2029' -> '\n';
            default -> {
                boolean half = Character.isHighSurrogate(sign)
                                && !(place + 1 < value.length() && Character.isLowSurrogate(value.charAt(place + 1)))
                        || Character.isLowSurrogate(sign)
                                && !(place > 0 && Character.isHighSurrogate(value.charAt(place - 1)));
                yield half ? UNKNOWN : Character.isISOControl(sign) ? ' ' : sign;
            }
        };
    }

    private static void breakLongLines(char[] shown) {
        int start = 0;
        BitSet spaces = new BitSet();
        for (int place = 0; place <= shown.length; place++) {
            if (place == shown.length || shown[place] == '\n') {
                breakLine(shown, spaces, start, place);
                start = place + 1;
                spaces.clear();
            } else if (shown[place] == ' ') {
                spaces.set(place);
            }
        }
    }

    private static void breakLine(char[] shown, BitSet spaces, int start, int end) {
        int from = start;
        while (end - from > LONGEST) {
            int at = breakBetween(shown, spaces, from + WORTH_BREAKING, from + LONGEST);
            if (at < 0) {
                return;
            }
            shown[at] = '\n';
            from = at + 1;
        }
    }

    /** The first space after a sentence; else the last space; -1 without any. */
    private static int breakBetween(char[] shown, BitSet spaces, int from, int until) {
        for (int at = spaces.nextSetBit(from); at >= 0 && at < until; at = spaces.nextSetBit(at + 1)) {
            if (ENDS.indexOf(shown[at - 1]) >= 0) {
                return at;
            }
        }
        int last = spaces.previousSetBit(until);
        return last >= from ? last : spaces.nextSetBit(until);
    }
}
