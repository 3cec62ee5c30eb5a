package org.variorum.ui.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.variorum.ui.text.DateText;
import org.variorum.ui.text.UiText;

/** Told times in words. */
final class WhenText {

    private static final int A_MINUTE = 1;

    private WhenText() {}

    /** The days, or the hours of one day, that the words allow. */
    static String of(TimedClaim said, UiText text) {
        if (!said.isPlaced()) {
            return text.of("timeline.when.undated");
        }
        LocalDateTime from = said.time().from();
        LocalDateTime until = said.time().until();
        if (said.isOpenBefore()) {
            return text.of("timeline.when.open-before", moment(until, text));
        }
        if (said.isOpenAfter()) {
            return text.of("timeline.when.open-after", moment(from, text));
        }
        if (!until.isAfter(from.plusMinutes(A_MINUTE))) {
            return moment(from, text);
        }
        LocalDate last = until.minusNanos(1).toLocalDate();
        boolean wholeDays = isMidnight(from) && isMidnight(until);
        if (!wholeDays) {
            String end = last.equals(from.toLocalDate()) ? hour(until, text) : withHour(until, text);
            return text.of("timeline.when.stretch", withHour(from, text), end);
        }
        return last.equals(from.toLocalDate())
                ? day(last, text)
                : text.of("timeline.when.stretch", day(from.toLocalDate(), text), day(last, text));
    }

    private static String moment(LocalDateTime moment, UiText text) {
        return isMidnight(moment) ? day(moment.toLocalDate(), text) : withHour(moment, text);
    }

    private static String withHour(LocalDateTime moment, UiText text) {
        return day(moment.toLocalDate(), text) + ", " + hour(moment, text);
    }

    private static String hour(LocalDateTime moment, UiText text) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(text.locale()).format(moment);
    }

    private static String day(LocalDate day, UiText text) {
        return DateText.day(day, text.locale());
    }

    private static boolean isMidnight(LocalDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
