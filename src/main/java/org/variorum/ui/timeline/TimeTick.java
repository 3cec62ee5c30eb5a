package org.variorum.ui.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.variorum.ui.text.DateText;

/**
 * A named moment on an axis of time.
 *
 * @param place in pixels from the beginning of the axis
 * @param words its day, and its hour where it has one
 */
record TimeTick(double place, String words) {

    /** No two names stand nearer to each other, in pixels from middle to middle. */
    private static final double APART = 96;

    /** The moments at which most is told to begin, as many as can be read on an axis of that width. */
    static List<TimeTick> of(List<TimedClaim> said, ElasticAxis axis, double width, Locale locale) {
        Map<LocalDateTime, Long> begun = said.stream().filter(TimedClaim::isPlaced)
                .map(each -> each.ends().findFirst().orElseThrow())
                .collect(Collectors.groupingBy(moment -> moment, TreeMap::new, Collectors.counting()));
        List<LocalDateTime> told = begun.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())).map(Map.Entry::getKey).toList();
        List<LocalDateTime> named = new ArrayList<>();
        for (LocalDateTime moment : told) {
            double place = axis.place(moment) * width;
            if (named.stream().allMatch(other -> Math.abs(axis.place(other) * width - place) >= APART)) {
                named.add(moment);
            }
        }
        named.sort(Comparator.naturalOrder());
        List<TimeTick> ticks = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (LocalDateTime moment : named) {
            ticks.add(new TimeTick(axis.place(moment) * width, words(moment, before, locale)));
            before = moment.toLocalDate();
        }
        return ticks;
    }

    /** What the tick before it has told already is not told again. */
    private static String words(LocalDateTime moment, LocalDate before, Locale locale) {
        LocalDate day = moment.toLocalDate();
        String hour = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(moment);
        if (day.equals(before)) {
            return hour;
        }
        String date = day.getYear() == before.getYear()
                ? DateTimeFormatter.ofLocalizedPattern("MMMd").withLocale(locale).format(day)
                : DateText.day(day, locale);
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? date : date + ", " + hour;
    }
}
