package org.variorum.store.export.json;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/**
 * Stated times as the format writes them: both ends included, an open end absent.
 *
 * <p>Days and coarser are dates. Finer ones are local date-times to the minute. A time of day without a known day is a
 * clock time.
 */
final class Times {

    private Times() {}

    /** The first allowed day or minute. */
    static Optional<String> from(TimeMention time) {
        return time.from().equals(LocalDateTime.MIN) ? Optional.empty() : Optional.of(written(time, time.from()));
    }

    /** The last allowed day or minute. */
    static Optional<String> to(TimeMention time) {
        if (time.until().equals(LocalDateTime.MAX)) {
            return Optional.empty();
        }
        LocalDateTime last = time.until().minus(1, inDays(time) ? ChronoUnit.DAYS : ChronoUnit.MINUTES);
        return Optional.of(written(time, last.isBefore(time.from()) ? time.from() : last));
    }

    private static String written(TimeMention time, LocalDateTime moment) {
        LocalDateTime minute = moment.truncatedTo(ChronoUnit.MINUTES);
        if (!time.dated()) {
            return minute.toLocalTime().toString();
        }
        return inDays(time) ? minute.toLocalDate().toString() : minute.toString();
    }

    private static boolean inDays(TimeMention time) {
        if (!time.dated()) {
            return false;
        }
        return time.precision() == TimePrecision.OPEN
                ? startsDay(time.from()) && startsDay(time.until())
                : time.precision().compareTo(TimePrecision.DAY) >= 0;
    }

    /** Whether no part of a day is cut off at that end; an open end cuts nothing. */
    private static boolean startsDay(LocalDateTime end) {
        return end.equals(LocalDateTime.MIN)
                || end.equals(LocalDateTime.MAX)
                || end.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
