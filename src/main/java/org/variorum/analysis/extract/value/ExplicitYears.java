package org.variorum.analysis.extract.value;

import java.util.Collections;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.analysis.language.NamedPatterns;

/**
 * The years that a text writes beside its days and months.
 *
 * <p>A day without a year takes one only from the same day written with it: a year beside any other date may belong to
 * an event told in passing.
 */
public final class ExplicitYears {

    /** Stands for a year that is not known: then only month and day count. It has a 29 February. */
    public static final int UNKNOWN_YEAR = 0;

    /** No year is known. */
    static final ExplicitYears NONE = new ExplicitYears(new TreeMap<>(), false);

    private static final Pattern MONTH_FIRST = NamedPatterns.ENGLISH_TIMES.of("year", "month-first");
    private static final Pattern DAY_FIRST = NamedPatterns.ENGLISH_TIMES.of("year", "day-first");

    /** Years by month times 100 plus day; the day is 0 for the month as a whole. */
    private final SortedMap<Integer, SortedSet<Integer>> years;
    private final boolean assumed;

    private ExplicitYears(SortedMap<Integer, SortedSet<Integer>> years, boolean assumed) {
        this.years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        this.assumed = assumed;
    }

    /** The years that the text writes. */
    static ExplicitYears in(String text) {
        SortedMap<Integer, SortedSet<Integer>> years = new TreeMap<>();
        Matcher month = MONTH_FIRST.matcher(text);
        while (month.find()) {
            int day = month.group(2) == null ? 0 : Integer.parseInt(month.group(2));
            put(years, TimeWords.month(month.group(1).toLowerCase(Locale.ROOT)), day, month.group(3));
        }
        Matcher day = DAY_FIRST.matcher(text);
        while (day.find()) {
            put(years, TimeWords.month(day.group(2).toLowerCase(Locale.ROOT)),
                    Integer.parseInt(day.group(1)), day.group(3));
        }
        return new ExplicitYears(years, false);
    }

    private static void put(SortedMap<Integer, SortedSet<Integer>> years, int month, int day, String year) {
        years.computeIfAbsent(month * 100 + day, key -> new TreeSet<>()).add(Integer.parseInt(year));
    }

    /** The same years, and {@link #UNKNOWN_YEAR} for every other day. */
    ExplicitYears orUnknown() {
        return new ExplicitYears(years, true);
    }

    /** The year of that day, when the text gives it one and no other. */
    OptionalInt of(int month, int day) {
        return only(month * 100 + day);
    }

    /** The year of that month, when the text gives it one and no other. */
    OptionalInt of(int month) {
        return only(month * 100);
    }

    private OptionalInt only(int key) {
        SortedSet<Integer> found = years.getOrDefault(key, Collections.emptySortedSet());
        if (found.size() == 1) {
            return OptionalInt.of(found.first());
        }
        return assumed ? OptionalInt.of(UNKNOWN_YEAR) : OptionalInt.empty();
    }
}
