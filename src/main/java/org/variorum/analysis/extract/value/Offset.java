package org.variorum.analysis.extract.value;

import java.time.LocalDate;
import java.util.Map;
import org.variorum.analysis.language.NamedPatterns;

/**
 * A distance in time from a day that is told elsewhere: "two weeks ago", "a week before", "days later".
 *
 * @param start first unit in the sentence
 * @param end the unit after the last
 * @param count how many units, as a range
 * @param unit the unit, singular or plural
 * @param direction -1 before the day, 1 after it
 * @param fromPublication whether it counts from the publication ("ago"), else from an event
 * @param exact whether the wording is neither vague nor rounded
 */
record Offset(
        int start, int end, Count count, String unit, int direction, boolean fromPublication, boolean exact) {

    private static final Map<String, String> COUNTS = NamedPatterns.ENGLISH_TIMES.values("counts");

    /** The number that a word or digits before a unit of time mean. */
    static Count count(String word) {
        String bounds = COUNTS.get(word);
        if (bounds == null) {
            return digits(word);
        }
        int space = bounds.indexOf(' ');
        return new Count(Integer.parseInt(bounds.substring(0, space)), Integer.parseInt(bounds.substring(space + 1)));
    }

    private static Count digits(String word) {
        boolean number = !word.isEmpty() && word.length() < 5 && word.chars().allMatch(Character::isDigit);
        return number ? new Count(Integer.parseInt(word), Integer.parseInt(word)) : new Count(2, 8);
    }

    static LocalDate shifted(LocalDate day, String unit, long count) {
        return switch (TimeWords.unit(unit)) {
            case "minute" -> day;
            case "hour" -> day.plusDays(count / 24);
            case "week" -> day.plusWeeks(count);
            case "fortnight" -> day.plusWeeks(2 * count);
            case "month" -> day.plusMonths(count);
            case "year" -> day.plusYears(count);
            case "decade" -> day.plusYears(10 * count);
            default -> day.plusDays(count);
        };
    }

    /**
     * The days at this distance from the reference, as loosely as such wordings are meant: weeks within two days,
     * months within ten, years within half a year; days are exact unless their number is vague.
     */
    Days from(Days reference) {
        if (!reference.isKnown()) {
            return Days.UNKNOWN;
        }
        LocalDate near = shifted(reference.from(), unit, (long) direction * count.low());
        LocalDate far = shifted(reference.from(), unit, (long) direction * count.high());
        LocalDate first = near.isBefore(far) ? near : far;
        LocalDate last = near.isBefore(far) ? far : near;
        long length = reference.until().toEpochDay() - reference.from().toEpochDay();
        int margin = margin();
        return new Days(first.minusDays(margin), last.plusDays(margin + length));
    }

    private int margin() {
        int loose = exact ? 0 : 1;
        return switch (TimeWords.unit(unit)) {
            case "minute", "hour", "day", "night" -> loose;
            case "week", "fortnight" -> 2 + loose;
            case "month" -> 10;
            case "year" -> 183;
            default -> 3 * 365;
        };
    }

    /** From the least to the greatest number meant. */
    record Count(int low, int high) {}
}
