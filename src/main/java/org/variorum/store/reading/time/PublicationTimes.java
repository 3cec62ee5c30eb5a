package org.variorum.store.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.article.PublicationTime;

/** Reads publication times as pages, clippers and people write them. */
public final class PublicationTimes {

    private static final String WEEKDAY = "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\\.?,?\\s+)?";
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})"
                    + "(?:[T ]+(\\d{1,2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?)?"
                    + "\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?");
    /** With points the day comes first everywhere; with strokes it is anybody's guess. */
    private static final Pattern POINTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(.*)");
    private static final Pattern MONTH_FIRST = Pattern.compile(
            WEEKDAY + "([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})(.*)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            WEEKDAY + "(\\d{1,2})(?:st|nd|rd|th)?\\s+([A-Za-z]{3,9})\\.?,?\\s+(\\d{4})(.*)");
    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})[:.](\\d{2})(?::\\d{2})?\\s*([ap])?\\.?(?:m\\.?)?", Pattern.CASE_INSENSITIVE);

    /** Abbreviations of zones that are not read otherwise in the news of their countries; hours from UTC. */
    private static final Map<String, Integer> ZONES = Map.ofEntries(
            Map.entry("UTC", 0), Map.entry("GMT", 0), Map.entry("Z", 0), Map.entry("BST", 1), Map.entry("CET", 1),
            Map.entry("CEST", 2), Map.entry("EST", -5), Map.entry("EDT", -4), Map.entry("CST", -6),
            Map.entry("CDT", -5), Map.entry("MST", -7), Map.entry("MDT", -6), Map.entry("PST", -8),
            Map.entry("PDT", -7));

    /** Earlier years are defaults of databases, not dates of news. */
    private static final int FIRST_YEAR = 1600;

    private static final Pattern ZONE = Pattern.compile("([+-]\\d{2}:?\\d{2})|\\b([A-Z]{1,4})\\b");

    private PublicationTimes() {}

    /** The time, when the whole text is one; empty when it is not understood. */
    public static Optional<PublicationTime> parse(String text) {
        String trimmed = text.strip();
        try {
            return iso(trimmed).or(() -> written(trimmed)).filter(time -> time.date().getYear() >= FIRST_YEAR);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<PublicationTime> iso(String text) {
        Matcher matcher = ISO.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
        Optional<LocalTime> time = matcher.group(4) == null
                ? Optional.empty()
                : Optional.of(LocalTime.of(number(matcher, 4), number(matcher, 5)));
        return Optional.of(new PublicationTime(date, time, Optional.ofNullable(matcher.group(6)).map(
                PublicationTimes::offset)));
    }

    private static ZoneOffset offset(String zone) {
        return Character.isLetter(zone.charAt(0)) ? ZoneOffset.UTC : ZoneOffset.of(zone);
    }

    private static Optional<PublicationTime> written(String text) {
        Matcher pointed = POINTED.matcher(text);
        if (pointed.matches() && number(pointed, 2) <= Month.values().length && number(pointed, 2) > 0) {
            return dated(
                    Month.of(number(pointed, 2)).name(), number(pointed, 1), number(pointed, 3), pointed.group(4));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return dated(monthFirst.group(1), number(monthFirst, 2), number(monthFirst, 3), monthFirst.group(4));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? dated(dayFirst.group(2), number(dayFirst, 1), number(dayFirst, 3), dayFirst.group(4))
                : Optional.empty();
    }

    private static Optional<PublicationTime> dated(String month, int day, int year, String rest) {
        Matcher clock = CLOCK.matcher(rest);
        Optional<LocalTime> time = clock.find() ? Optional.of(clock(clock)) : Optional.empty();
        Optional<ZoneOffset> offset = time.flatMap(known -> zone(rest.substring(clock.end())));
        return month(month).map(found -> new PublicationTime(LocalDate.of(year, found, day), time, offset));
    }

    private static Optional<ZoneOffset> zone(String afterTime) {
        Matcher zone = ZONE.matcher(afterTime);
        while (zone.find()) {
            if (zone.group(1) != null) {
                return Optional.of(ZoneOffset.of(zone.group(1)));
            }
            Optional<ZoneOffset> named = Optional.ofNullable(ZONES.get(zone.group(2))).map(ZoneOffset::ofHours);
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    private static LocalTime clock(Matcher clock) {
        int hour = number(clock, 1);
        String half = Optional.ofNullable(clock.group(3)).orElse("").toLowerCase(Locale.ROOT);
        int hours = switch (half) {
            case "p" -> hour % 12 + 12;
            case "a" -> hour % 12;
            default -> hour;
        };
        return LocalTime.of(hours, number(clock, 2));
    }

    private static Optional<Month> month(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().equals(upper) || (upper.length() <= 4 && month.name().startsWith(upper))) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
