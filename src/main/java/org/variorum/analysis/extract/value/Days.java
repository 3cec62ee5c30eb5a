package org.variorum.analysis.extract.value;

import java.time.LocalDate;

/**
 * A stretch of whole days.
 *
 * @param from first day
 * @param until the day after the last
 */
record Days(LocalDate from, LocalDate until) {

    /** Days of which nothing is known. */
    static final Days UNKNOWN = new Days(LocalDate.MIN, LocalDate.MAX);

    static Days on(LocalDate day) {
        return new Days(day, day.plusDays(1));
    }

    static Days year(int year) {
        return years(year, 1);
    }

    static Days years(int first, int count) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + count, 1, 1));
    }

    static Days month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Days(first, first.plusMonths(1));
    }

    boolean isKnown() {
        return !from.equals(LocalDate.MIN);
    }

    boolean isOne() {
        return isKnown() && from.plusDays(1).equals(until);
    }

    /** The first, middle or last third of them, by the words that name it. */
    Days part(String which) {
        if (!isKnown()) {
            return this;
        }
        long length = until.toEpochDay() - from.toEpochDay();
        long third = Math.max(1, length / 3);
        return switch (TimeWords.third(which)) {
            case "early" -> new Days(from, from.plusDays(third + 1));
            case "mid" -> new Days(from.plusDays(third - 1), until.minusDays(third - 1));
            case "late" -> new Days(until.minusDays(third + 1), until);
            default -> this;
        };
    }
}
