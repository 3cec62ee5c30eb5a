package org.variorum.analysis.extract.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.variorum.analysis.language.NamedPatterns;

/**
 * A sentence as the readers of times see it, and what its times are resolved against.
 *
 * @param text its characters
 * @param lower the same in lower case, position by position
 * @param context publication and event
 * @param future whether the sentence speaks of what is to come
 */
record TimeText(String text, String lower, TimeContext context, boolean future) {

    private static final Pattern FUTURE = NamedPatterns.ENGLISH_TIMES.of("tense", "future");

    static TimeText of(String text, TimeContext context) {
        String lower = Words.lower(text);
        return new TimeText(text, lower, context, FUTURE.matcher(lower).find());
    }

    /** Whether a digit stands in it: most expressions for dates need one, most sentences have none. */
    boolean hasDigits() {
        for (int at = 0; at < lower.length(); at++) {
            if (lower.charAt(at) >= '0' && lower.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    /**
     * The day of that month and day nearest to the anchor, the past preferred unless the sentence is about the future.
     */
    Days day(int month, int day) {
        Optional<LocalDate> anchor = context.anchor();
        if (anchor.isEmpty()) {
            OptionalInt stated = context.years().of(month, day);
            return stated.isPresent() ? Days.on(safe(stated.getAsInt(), month, day)) : Days.UNKNOWN;
        }
        return Days.on(safe(nearestYear(anchor.get(), month, day), month, day));
    }

    /** The month nearest to the anchor, the past preferred. */
    Days month(int month) {
        Optional<LocalDate> anchor = context.anchor();
        if (anchor.isEmpty()) {
            OptionalInt stated = context.years().of(month);
            return stated.isPresent() ? Days.month(stated.getAsInt(), month) : Days.UNKNOWN;
        }
        LocalDate today = anchor.get();
        int year = today.getYear();
        if (context.publication().isEmpty()) {
            return Days.month(nearestYear(today, month, 15), month);
        }
        if (future) {
            return Days.month(month < today.getMonthValue() ? year + 1 : year, month);
        }
        return Days.month(month > today.getMonthValue() ? year - 1 : year, month);
    }

    /** The last such weekday up to the anchor; the next one when the sentence is about the future. */
    Days weekday(int weekday) {
        return context.anchor().map(today -> {
            int back = Math.floorMod(today.getDayOfWeek().getValue() - weekday, 7);
            if (context.publication().isEmpty()) {
                return Days.on(back <= 3 ? today.minusDays(back) : today.plusDays(7 - back));
            }
            return Days.on(future && back > 0 ? today.plusDays(7 - back) : today.minusDays(back));
        }).orElse(Days.UNKNOWN);
    }

    private int nearestYear(LocalDate anchor, int month, int day) {
        int best = anchor.getYear();
        double bestCost = Double.MAX_VALUE;
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            long distance = safe(year, month, day).toEpochDay() - anchor.toEpochDay();
            boolean unlikely = context.publication().isPresent() && (future ? distance < 0 : distance > 1);
            double cost = Math.abs(distance) * (unlikely ? 3.0 : 1.0);
            if (cost < bestCost) {
                bestCost = cost;
                best = year;
            }
        }
        return best;
    }

    static LocalDate safe(int year, int month, int day) {
        LocalDate first = LocalDate.of(year, month, 1);
        return first.withDayOfMonth(Math.min(day, first.lengthOfMonth()));
    }
}
