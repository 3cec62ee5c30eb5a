package org.variorum.analysis.extract.value;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.analysis.language.NamedPatterns;

/** The calendar's names, and what the words around times mean. */
final class TimeWords {

    private static final NamedPatterns TIMES = NamedPatterns.ENGLISH_TIMES;
    private static final List<String> MONTHS = names("months");
    private static final List<String> WEEKDAYS = names("weekdays");
    private static final Map<String, String> SHORT = TIMES.values("short names");
    private static final Map<String, String> LEADS = TIMES.meanings("leads");
    private static final Map<String, String> THIRDS = TIMES.meanings("thirds");
    private static final Map<String, String> UNITS = TIMES.meanings("units");

    private TimeWords() {}

    private static List<String> names(String section) {
        return List.copyOf(TIMES.values(section).keySet());
    }

    /** What a word before a time does: "last" of "last", "past" of "this past"; empty for other words. */
    static String lead(@Nullable String word) {
        return word == null ? "" : LEADS.getOrDefault(word, "");
    }

    /** Which part of a stretch the words before it mean: "early" of "the start of"; empty for other words. */
    static String third(@Nullable String words) {
        return words == null ? "" : THIRDS.getOrDefault(words, "");
    }

    /** The unit of time that the word, singular or plural, names; empty for other words. */
    static String unit(String word) {
        return UNITS.getOrDefault(word, "");
    }

    /** The number of a month, 1 to 12, from its name or abbreviation; 0 for other words. */
    static int month(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return plain.length() < 3 ? 0 : index(MONTHS, SHORT.getOrDefault(plain, plain));
    }

    /** The number of a weekday, 1 for Monday to 7, from its name or abbreviation; 0 for other words. */
    static int weekday(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return plain.length() < 3 ? 0 : index(WEEKDAYS, plain);
    }

    static boolean isCalendarWord(String word) {
        return month(word) > 0 || weekday(word) > 0;
    }

    private static int index(List<String> names, String word) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name.equals(word) || (word.length() <= 4 && name.startsWith(word))) {
                return i + 1;
            }
        }
        return 0;
    }
}
