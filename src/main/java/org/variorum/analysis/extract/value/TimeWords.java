package org.variorum.analysis.extract.value;

import java.util.List;

/** The calendar's names. */
final class TimeWords {

    static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december");
    static final List<String> WEEKDAYS = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday",
            "sunday");

    private TimeWords() {}

    /** The number of a month, 1 to 12, from its name or abbreviation; 0 for other words. */
    static int month(String word) {
        String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
        return plain.length() < 3 ? 0 : index(MONTHS, plain.equals("sept") ? "sep" : plain);
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
