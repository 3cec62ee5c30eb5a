package org.variorum.ui.versions;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** Times on an axis of minutes. */
final class TimeScale {

    private static final int DAY = 24 * 60;
    private static final double[] STEPS = {
        5, 15, 30, 60, 180, 360, 720, DAY, 2 * DAY, 7 * DAY, 14 * DAY, 30 * DAY, 91 * DAY, 365 * DAY, 3650 * DAY
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
        String pattern = step < DAY ? "HH:mm" : step < 365 * DAY ? "d MMM" : "yyyy";
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, locale);
        List<AxisTick> ticks = new ArrayList<>();
        for (double place = Math.ceil(low / step) * step; place <= high; place += step) {
            ticks.add(new AxisTick(place, format.format(
                    LocalDateTime.ofEpochSecond(Math.round(place * 60), 0, ZoneOffset.UTC))));
        }
        return ticks;
    }
}
