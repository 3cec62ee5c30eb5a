package org.variorum.analysis.extract.value;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the year that an article dates its events by. */
final class ExplicitYears {

    private static final Pattern DATED = Pattern.compile(
            "(?i)\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?:\\s\\d{1,2}(?:st|nd|rd|th)?)?,?"
                    + "\\s((?:19|20)\\d{2})\\b");

    private ExplicitYears() {}

    /** The year that most written-out dates of the text carry, the latest of several; empty when none does. */
    static OptionalInt commonest(String text) {
        Map<Integer, Integer> counts = new TreeMap<>();
        Matcher matcher = DATED.matcher(text);
        while (matcher.find()) {
            counts.merge(Integer.parseInt(matcher.group(1)), 1, Integer::sum);
        }
        int best = 0;
        int bestCount = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() >= bestCount) {
                best = entry.getKey();
                bestCount = entry.getValue();
            }
        }
        return bestCount > 0 ? OptionalInt.of(best) : OptionalInt.empty();
    }
}
