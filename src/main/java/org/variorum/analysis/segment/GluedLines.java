package org.variorum.analysis.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.analysis.language.NamedPatterns;

/**
 * Finds sentence starts that no full stop announces, because a line break was lost when the text was copied: prose
 * after a date line or a heading, a picture's credit after its caption.
 */
final class GluedLines {

    private static final NamedPatterns LINES = NamedPatterns.ENGLISH_LINES;
    private static final Pattern DATE_LINE = LINES.of("glued lines", "date-line");
    private static final Pattern HEADING = LINES.of("glued lines", "heading");
    private static final Pattern CREDIT = LINES.of("glued lines", "credit");

    /** Where such sentences start, in order. */
    List<Integer> starts(String text) {
        List<Integer> starts = new ArrayList<>();
        addFirst(DATE_LINE, text, starts);
        if (starts.isEmpty()) {
            addFirst(HEADING, text, starts);
        }
        Matcher credits = CREDIT.matcher(text);
        while (credits.find()) {
            if (starts.isEmpty() || starts.getLast() < credits.end()) {
                starts.add(credits.end());
            }
        }
        return starts;
    }

    private static void addFirst(Pattern pattern, String text, List<Integer> starts) {
        Matcher matcher = pattern.matcher(text.length() > 240 ? text.substring(0, 240) : text);
        if (matcher.find()) {
            starts.add(matcher.end());
        }
    }
}
