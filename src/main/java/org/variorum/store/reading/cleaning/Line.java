package org.variorum.store.reading.cleaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.variorum.model.text.TextSpan;

/**
 * One line of a text that is not blank.
 *
 * @param span where it lies, without surrounding white space
 * @param text its characters
 * @param words how many words it has
 * @param isCutOff whether it ends in an ellipsis, as shortened headlines do
 * @param isProse whether it reads as a sentence or a paragraph rather than as a heading or a label
 */
record Line(TextSpan span, String text, int words, boolean isCutOff, boolean isProse) {

    private static final int PROSE_WORDS = 6;
    private static final int LONG_WORDS = 25;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’)\\]]*(?: \\([^()]{1,40}\\))?$");
    private static final Pattern ELLIPSIS_END = Pattern.compile("(\\.\\.\\.|…)$");
    /** "14 March 2026, 8:00 a.m.": the point belongs to the hour, no sentence ends with it. */
    private static final Pattern HOUR_OF_A_DATE = Pattern.compile(
            "\\b\\d{4},?\\s+(?:at\\s+)?\\d{1,2}(?:[:.]\\d{2})?\\s?[ap]\\.m\\.$");
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0]+");

    /** The lines of the text between two positions. */
    static List<Line> of(String text, TextSpan within) {
        List<Line> lines = new ArrayList<>();
        int start = within.start();
        while (start < within.end()) {
            int breakAt = text.indexOf('\n', start);
            int end = breakAt < 0 || breakAt > within.end() ? within.end() : breakAt;
            TextSpan trimmed = trimmed(text, start, end);
            if (!trimmed.isEmpty()) {
                lines.add(of(trimmed, text.substring(trimmed.start(), trimmed.end())));
            }
            start = end + 1;
        }
        return lines;
    }

    private static Line of(TextSpan span, String text) {
        int words = WHITE.split(text).length;
        boolean cutOff = ELLIPSIS_END.matcher(text).find();
        boolean prose = words >= LONG_WORDS
                || words >= PROSE_WORDS && !cutOff && SENTENCE_END.matcher(text).find()
                        && !HOUR_OF_A_DATE.matcher(text).find();
        return new Line(span, text, words, cutOff, prose);
    }

    /** The characters by which lines count as the same. */
    String key() {
        return WHITE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static TextSpan trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new TextSpan(start, end);
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || character == '\u00A0' || character == '\uFEFF';
    }
}
