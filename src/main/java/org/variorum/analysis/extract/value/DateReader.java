package org.variorum.analysis.extract.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.analysis.language.NamedPatterns;
import org.variorum.model.claim.TimePrecision;

/** Reads calendar dates: days with a month, months, seasons, years and decades. */
final class DateReader {

    private static final Pattern MONTH_DAY = NamedPatterns.ENGLISH_TIMES.of("date", "month-day");
    private static final Pattern DAY_MONTH = NamedPatterns.ENGLISH_TIMES.of("date", "day-month");
    private static final Pattern MONTH_ONLY = NamedPatterns.ENGLISH_TIMES.of("date", "month-only");
    private static final Pattern MONTH_YEAR = NamedPatterns.ENGLISH_TIMES.of("date", "month-year");
    private static final Pattern ISO = NamedPatterns.ENGLISH_TIMES.of("date", "iso");
    private static final Pattern NUMERIC = NamedPatterns.ENGLISH_TIMES.of("date", "numeric");
    private static final Pattern ON_THE = NamedPatterns.ENGLISH_TIMES.of("date", "on-the");
    private static final Pattern YEAR_LED = NamedPatterns.ENGLISH_TIMES.of("date", "year-led");
    private static final Pattern YEAR_ALONE = NamedPatterns.ENGLISH_TIMES.of("date", "year-alone");
    private static final Pattern DECADE = NamedPatterns.ENGLISH_TIMES.of("date", "decade");
    /** Months and seasons whose names are other words too. */
    private static final Map<String, String> OTHER_WORDS =
            NamedPatterns.ENGLISH_TIMES.meanings("words that are names too");
    private static final Map<String, String> SEASONS = NamedPatterns.ENGLISH_TIMES.values("seasons");
    private static final List<String> WHOLE = List.of("last", "this", "next");
    private static final List<String> THIRDS = List.of("early", "mid", "late");
    private static final Pattern SEASON = NamedPatterns.ENGLISH_TIMES.of("date", "season");

    List<TimePiece> read(TimeText text) {
        List<TimePiece> pieces = new ArrayList<>();
        boolean digits = text.hasDigits();
        if (digits) {
            monthDays(text, pieces);
        }
        months(text, pieces);
        if (digits) {
            monthsOfYears(text, pieces);
            numeric(text, pieces);
            years(text, pieces);
        }
        seasons(text, pieces);
        return pieces;
    }

    private static void monthDays(TimeText text, List<TimePiece> pieces) {
        Matcher monthDay = MONTH_DAY.matcher(text.lower());
        while (monthDay.find()) {
            if (isMonth(text, monthDay.start(1), monthDay.group(1), true)) {
                addDay(text, monthDay, new int[] {1, 2, 3, 4}, pieces);
            }
        }
        Matcher dayMonth = DAY_MONTH.matcher(text.lower());
        while (dayMonth.find()) {
            if (isMonth(text, dayMonth.start(3), dayMonth.group(3), false)) {
                addDay(text, dayMonth, new int[] {3, 1, 2, 4}, pieces);
            }
        }
        Matcher onThe = ON_THE.matcher(text.lower());
        while (onThe.find()) {
            int day = Integer.parseInt(onThe.group(1));
            text.context().anchor().filter(anchor -> day >= 1 && day <= 31).ifPresent(anchor -> {
                var month = day > anchor.getDayOfMonth() && !text.future() ? anchor.minusMonths(1) : anchor;
                pieces.add(TimePiece.ofDays(onThe.start() + 3, onThe.end(), TimePiece.Kind.DATE,
                        Days.on(TimeText.safe(month.getYear(), month.getMonthValue(), day)), TimePrecision.DAY));
            });
        }
    }

    private static void addDay(TimeText text, Matcher matcher, int[] groups, List<TimePiece> pieces) {
        int month = TimeWords.month(matcher.group(groups[0]));
        int day = Integer.parseInt(matcher.group(groups[1]));
        String second = matcher.group(groups[2]);
        int last = second == null ? day : Integer.parseInt(second);
        if (day < 1 || day > 31 || last > 31) {
            return;
        }
        String year = matcher.group(groups[3]);
        Days first = year == null ? text.day(month, day) : Days.on(TimeText.safe(Integer.parseInt(year), month, day));
        Days days = last > day && first.isKnown() ? new Days(first.from(), first.until().plusDays(last - day)) : first;
        pieces.add(TimePiece.ofDays(matcher.start(), matcher.end(), TimePiece.Kind.DATE, days, TimePrecision.DAY));
    }

    /** "march" and names as short as "may" are months only with a capital, or before a day. */
    private static boolean isMonth(TimeText text, int start, String name, boolean beforeDay) {
        boolean capital = Character.isUpperCase(text.text().charAt(start));
        return capital || beforeDay || name.length() > 3 && !OTHER_WORDS.containsKey(name);
    }

    private static void months(TimeText text, List<TimePiece> pieces) {
        Matcher only = MONTH_ONLY.matcher(text.lower());
        while (only.find()) {
            if (isMonth(text, only.start(3), only.group(3), false)) {
                addMonth(text, only, pieces);
            }
        }
    }

    private static void monthsOfYears(TimeText text, List<TimePiece> pieces) {
        Matcher withYear = MONTH_YEAR.matcher(text.lower());
        while (withYear.find()) {
            Days days = Days.month(Integer.parseInt(withYear.group(2)), TimeWords.month(withYear.group(1)));
            pieces.add(TimePiece.ofDays(withYear.start(), withYear.end(), TimePiece.Kind.DATE, days,
                    TimePrecision.MONTH));
        }
    }

    private static void addMonth(TimeText text, Matcher only, List<TimePiece> pieces) {
        int month = TimeWords.month(only.group(3));
        String lead = only.group(1);
        Days days = only.group(4) == null ? text.month(month) : Days.month(Integer.parseInt(only.group(4)), month);
        if (only.group(4) == null && days.isKnown() && TimeWords.lead(lead).equals("next")
                && text.context().anchor().filter(anchor -> !days.from().isAfter(anchor)).isPresent()) {
            pieces.add(monthPiece(only, Days.month(days.from().getYear() + 1, month), lead));
            return;
        }
        boolean last = TimeWords.lead(lead).equals("last");
        if (last && text.context().anchor().filter(anchor -> anchor.isBefore(days.until())).isPresent()
                && days.isKnown() && only.group(4) == null) {
            pieces.add(monthPiece(only, Days.month(days.from().getYear() - 1, month), lead));
            return;
        }
        pieces.add(monthPiece(only, days, lead));
    }

    private static TimePiece monthPiece(Matcher only, Days days, String lead) {
        String part = only.group(2) != null ? only.group(2) : lead;
        boolean whole = WHOLE.contains(TimeWords.lead(lead)) || isThird(lead);
        return TimePiece.ofDays(whole ? only.start() : only.start(3), only.end(), TimePiece.Kind.DATE, days.part(part),
                TimePrecision.MONTH);
    }

    private static boolean isThird(String lead) {
        return THIRDS.contains(TimeWords.third(lead));
    }

    private static void numeric(TimeText text, List<TimePiece> pieces) {
        Matcher iso = ISO.matcher(text.lower());
        while (iso.find()) {
            int month = Integer.parseInt(iso.group(2));
            if (month >= 1 && month <= 12 && Integer.parseInt(iso.group(3)) >= 1) {
                Days days = Days.on(TimeText.safe(Integer.parseInt(iso.group(1)), month,
                        Integer.parseInt(iso.group(3))));
                pieces.add(TimePiece.ofDays(iso.start(), iso.end(), TimePiece.Kind.DATE, days, TimePrecision.DAY));
            }
        }
        Matcher numeric = NUMERIC.matcher(text.lower());
        while (numeric.find()) {
            int first = Integer.parseInt(numeric.group(1));
            int second = Integer.parseInt(numeric.group(3));
            int year = Integer.parseInt(numeric.group(4));
            boolean dayFirst = first > 12 || (numeric.group(2).equals(".") && second <= 12);
            int month = dayFirst ? second : first;
            int day = dayFirst ? first : second;
            boolean full = year >= 100 || numeric.group(2).equals("/");
            if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && full) {
                int century = year >= 100 ? 0 : year < 50 ? 2000 : 1900;
                pieces.add(TimePiece.ofDays(numeric.start(), numeric.end(), TimePiece.Kind.DATE,
                        Days.on(TimeText.safe(year + century, month, day)), TimePrecision.DAY));
            }
        }
    }

    private static void years(TimeText text, List<TimePiece> pieces) {
        for (Pattern pattern : List.of(YEAR_LED, YEAR_ALONE)) {
            Matcher year = pattern.matcher(text.lower());
            while (year.find()) {
                Days days = Days.year(Integer.parseInt(year.group(1)));
                String lead = text.lower().substring(year.start(), year.start(1)).strip().replace("-", "");
                boolean part = isThird(lead);
                pieces.add(TimePiece.ofDays(part ? year.start() : year.start(1), year.end(), TimePiece.Kind.PERIOD,
                        part ? days.part(lead) : days, TimePrecision.YEAR));
            }
        }
        Matcher decade = DECADE.matcher(text.lower());
        while (decade.find()) {
            int first = decade.group(2) != null ? Integer.parseInt(decade.group(2)) * 10
                    : 1900 + Integer.parseInt(decade.group(3)) * 10;
            Days days = Days.years(first, 10);
            pieces.add(TimePiece.ofDays(decade.start(), decade.end(), TimePiece.Kind.PERIOD,
                    decade.group(1) == null ? days : days.part(decade.group(1)), TimePrecision.DECADE));
        }
    }

    private static void seasons(TimeText text, List<TimePiece> pieces) {
        Matcher season = SEASON.matcher(text.lower());
        while (season.find()) {
            String lead = season.group(1);
            String year = season.group(3);
            boolean led = lead != null
                    && !(OTHER_WORDS.containsKey(season.group(2)) && TimeWords.lead(lead).equals("in"));
            if (year == null && !led) {
                continue;
            }
            int first = Integer.parseInt(SEASONS.getOrDefault(season.group(2), "9"));
            Days days = year == null ? seasonNear(text, first, TimeWords.lead(lead))
                    : Days.month(Integer.parseInt(year), first);
            if (days.isKnown()) {
                days = new Days(days.from(), days.from().plusMonths(3));
            }
            pieces.add(TimePiece.ofDays(season.start(), season.end(), TimePiece.Kind.PERIOD, days,
                    TimePrecision.SEASON));
        }
    }

    private static Days seasonNear(TimeText text, int firstMonth, String lead) {
        return text.context().anchor().map(anchor -> {
            int year = anchor.getYear();
            Days days = Days.month(year, firstMonth);
            if (lead.equals("next")) {
                return days.from().isAfter(anchor) ? days : Days.month(year + 1, firstMonth);
            }
            boolean running = !days.from().isAfter(anchor);
            boolean over = !days.from().plusMonths(3).isAfter(anchor);
            boolean earlier = lead.equals("last") || lead.equals("past") ? !over : !running && !text.future()
                    && !lead.equals("this");
            return earlier ? Days.month(year - 1, firstMonth) : days;
        }).orElse(Days.UNKNOWN);
    }
}
