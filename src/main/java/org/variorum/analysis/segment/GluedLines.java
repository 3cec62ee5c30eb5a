package org.variorum.analysis.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds sentence starts that no full stop announces, because a line break was lost when the text was copied: prose
 * after a date line or a heading, a picture's credit after its caption.
 */
final class GluedLines {

    private static final Pattern DATE_LINE = Pattern.compile(
            "^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\\s)?"
                    + "[A-Z][a-z]{2,8}\\.?\\s\\d{1,2},\\s\\d{4}\\s(?=[A-Z][a-z])");
    private static final Pattern HEADING = Pattern.compile(
            "^[A-Z][^.!?:;\"“”\\n]{8,100}?[\\p{L}\\d)]\\s(?=(?:In (?:the|a|an|his|her|their|its)"
                    + "|According to|On (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b)");
    private static final Pattern CREDIT = Pattern.compile(
            "[\\p{L}\\d)]\\s(?=(?:Image|Photo|Photograph|Picture|Credit|File photo|Video)(?: by)?: )");

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
