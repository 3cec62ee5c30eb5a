package org.variorum.ui.versions;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Times on an axis of minutes. */
final class TimeScale {

    private static final int DAY = 24 * 60;
    private static final int MONTH = 30 * DAY;
    private static final int QUARTER = 91 * DAY;
    private static final int YEAR = 365 * DAY;
    private static final double[] STEPS = {
        5, 15, 30, 60, 180, 360, 720, DAY, 2 * DAY, 7 * DAY, 14 * DAY, MONTH, QUARTER, YEAR, 10 * YEAR
    };
    private static final int MOST_TICKS = 6;

    private TimeScale() {}

    /** Minutes since 1970 in local time; infinite for an open end. */
    static double minutes(LocalDateTime time) {
        if (time.equals(LocalDateTime.MIN)) {
            return Double.NEGATIVE_INFINITY;
        }
        return time.equals(LocalDateTime.MAX)
                ? Double.POSITIVE_INFINITY
                : time.toEpochSecond(ZoneOffset.UTC) / 60.0;
    }

    /** Round times between the two, a handful at most. */
    static List<AxisTick> ticks(double low, double high, Locale locale) {
        double step = DoubleStream.of(STEPS).filter(each -> (high - low) / each <= MOST_TICKS).findFirst()
                .orElse((high - low) / MOST_TICKS);
        LocalDateTime first = time(low);
        if (step >= MONTH) {
            return months(step, first, high, locale);
        }
        DateTimeFormatter hours = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale);
        DateTimeFormatter days = DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale);
        List<AxisTick> ticks = new ArrayList<>();
        for (double place = Math.ceil(low / step) * step; place <= high; place += step) {
            boolean midnight = high - low > DAY && time(place).toLocalTime().equals(LocalTime.MIDNIGHT);
            ticks.add(new AxisTick(place, (step >= DAY || midnight ? days : hours).format(time(place))));
        }
        return ticks;
    }

    /** Beginnings of months, quarters or years: no number of days is as long as one of them. */
    private static List<AxisTick> months(double step, LocalDateTime first, double high, Locale locale) {
        int apart = step < QUARTER ? 1 : step < YEAR ? 3 : 12 * (int) Math.ceil(step / (366.0 * DAY));
        int month = Math.ceilDiv(12 * first.getYear() + first.getMonthValue(), apart) * apart;
        boolean oneYear = first.getYear() == time(high).getYear();
        DateTimeFormatter format = DateTimeFormatter.ofLocalizedPattern(
                apart >= 12 ? "y" : oneYear ? "MMM" : "yMMM").withLocale(locale);
        List<AxisTick> ticks = new ArrayList<>();
        for (; ; month += apart) {
            LocalDateTime begin = LocalDateTime.of(Math.floorDiv(month, 12), Math.floorMod(month, 12) + 1, 1, 0, 0);
            if (minutes(begin) > high) {
                return ticks;
            }
            ticks.add(new AxisTick(minutes(begin), format.format(begin)));
        }
    }

    private static LocalDateTime time(double minutes) {
        return LocalDateTime.ofEpochSecond(Math.round(minutes * 60), 0, ZoneOffset.UTC);
    }
}
