package org.variorum.analysis.segment;

import org.variorum.model.text.TextSpan;

/** Tells titles and sub-titles from prose by their shape: short, and without a full stop. */
final class HeadingRule {

    private static final int MAX_WORDS = 16;
    private static final int MAX_LENGTH = 130;

    /** Whether the paragraph looks like a heading. */
    boolean isHeading(String text, TextSpan paragraph) {
        if (paragraph.length() > MAX_LENGTH) {
            return false;
        }
        String line = text.substring(paragraph.start(), paragraph.end());
        char last = line.charAt(line.length() - 1);
        if (".!…:;,\"”’)]»。！".indexOf(last) >= 0) {
            return false;
        }
        return last == '?' ? isOneQuestion(line) : line.split("\\s+").length <= MAX_WORDS;
    }

    private static boolean isOneQuestion(String line) {
        return line.split("\\s+").length <= 10 && line.indexOf('"') < 0 && line.indexOf('“') < 0
                && line.indexOf('.') < 0;
    }
}
