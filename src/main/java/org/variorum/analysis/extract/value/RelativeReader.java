package org.variorum.analysis.extract.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.language.NamedPatterns;
import org.variorum.model.claim.TimePrecision;

/**
 * Reads days and periods that count from the publication: weekdays, "yesterday", "last week", "the past two months".
 */
final class RelativeReader {

    private static final Pattern WEEKDAY = NamedPatterns.ENGLISH_TIMES.of("relative", "weekday");
    private static final Pattern DAY = NamedPatterns.ENGLISH_TIMES.of("relative", "day");
    private static final Pattern PERIOD = NamedPatterns.ENGLISH_TIMES.of("relative", "period");
    private static final Pattern SPAN = NamedPatterns.ENGLISH_TIMES.of("relative", "span");
    private static final Pattern RECENT = NamedPatterns.ENGLISH_TIMES.of("relative", "recent");
    private static final Pattern HOLIDAY = NamedPatterns.ENGLISH_TIMES.of("relative", "holiday");
    private static final Map<String, String> WEEKS = NamedPatterns.ENGLISH_TIMES.meanings("weeks");
    private static final Map<String, List<Integer>> DAYS = numbers("relative days");
    private static final Map<String, List<Integer>> FIXED = numbers("holidays");
    private static final Map<String, List<Integer>> MOVING = numbers("moving holidays");

    private static Map<String, List<Integer>> numbers(String section) {
        return NamedPatterns.ENGLISH_TIMES.values(section).entrySet().stream().collect(Collectors.toUnmodifiableMap(
                Map.Entry::getKey, entry -> Stream.of(entry.getValue().split(" ")).map(Integer::valueOf).toList()));
    }

    List<TimePiece> read(TimeText text) {
        List<TimePiece> pieces = new ArrayList<>();
        weekdays(text, pieces);
        days(text, pieces);
        periods(text, pieces);
        spans(text, pieces);
        holidays(text, pieces);
        return pieces;
    }

    private static void weekdays(TimeText text, List<TimePiece> pieces) {
        Matcher matcher = WEEKDAY.matcher(text.lower());
        while (matcher.find()) {
            boolean isShort = matcher.group(3).endsWith(".");
            String lead = TimeWords.lead(matcher.group(2));
            if ((isShort && !Character.isUpperCase(text.text().charAt(matcher.start(3))))
                    || lead.equals("every")) {
                continue;
            }
            int weekday = TimeWords.weekday(matcher.group(3));
            Days days = weekday(text, weekday, lead, matcher.group(4) == null ? "" : matcher.group(4));
            TimePiece piece = TimePiece.ofDays(matcher.start(), matcher.end(), TimePiece.Kind.WEEKDAY, days,
                    TimePrecision.DAY);
            pieces.add(switch (TimeWords.third(matcher.group(1))) {
                case "early" -> piece.with(Minutes.hours(0, 11), TimePrecision.PART_OF_DAY);
                case "late" -> piece.with(Minutes.hours(17, 28), TimePrecision.PART_OF_DAY);
                case "mid" -> piece.with(Minutes.hours(10, 16), TimePrecision.PART_OF_DAY);
                default -> piece;
            });
        }
    }

    private static Days weekday(TimeText text, int weekday, String lead, String week) {
        Days plain = text.weekday(weekday);
        if (!plain.isKnown() || text.context().publication().isEmpty()) {
            return plain;
        }
        LocalDate today = text.context().publication().get().date();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (!week.isEmpty()) {
            int shift = Integer.parseInt(WEEKS.getOrDefault(week, "0"));
            return Days.on(monday.plusWeeks(shift).plusDays(weekday - 1L));
        }
        return switch (lead) {
            case "last", "past", "previous" -> Days.on(today.with(TemporalAdjusters.previous(
                    DayOfWeek.of(weekday))));
            case "next" -> Days.on(monday.plusWeeks(1).plusDays(weekday - 1L));
            case "coming" -> Days.on(today.with(TemporalAdjusters.next(DayOfWeek.of(weekday))));
            case "this" -> Days.on(monday.plusDays(weekday - 1L));
            default -> plain;
        };
    }

    private static void days(TimeText text, List<TimePiece> pieces) {
        Matcher matcher = DAY.matcher(text.lower());
        while (matcher.find()) {
            List<Integer> meant = DAYS.getOrDefault(matcher.group(1), List.of(0));
            Days days = fromPublication(text, today -> Days.on(today.plusDays(meant.getFirst())));
            TimePiece piece = TimePiece.ofDays(matcher.start(), matcher.end(), TimePiece.Kind.DAY, days,
                    TimePrecision.DAY);
            pieces.add(meant.size() < 3 ? piece
                    : piece.with(Minutes.hours(meant.get(1), meant.get(2)), TimePrecision.PART_OF_DAY));
        }
    }

    private static Days fromPublication(TimeText text, Function<LocalDate, Days> resolve) {
        return text.context().publication().map(time -> resolve.apply(time.date())).orElse(Days.UNKNOWN);
    }

    private static void periods(TimeText text, List<TimePiece> pieces) {
        Matcher matcher = PERIOD.matcher(text.lower());
        while (matcher.find()) {
            int shift = switch (TimeWords.lead(matcher.group(2))) {
                case "last", "past", "previous" -> -1;
                case "next", "coming" -> 1;
                default -> 0;
            };
            String unit = matcher.group(3);
            String part = matcher.group(1) == null ? "" : matcher.group(1);
            Days days = fromPublication(text, today -> narrowed(period(today, unit, shift), part, today));
            pieces.add(TimePiece.ofDays(matcher.start(), matcher.end(), TimePiece.Kind.PERIOD, days, precision(unit))
                    .vague(!part.isEmpty()));
        }
    }

    private static Days narrowed(Days days, String part, LocalDate today) {
        return switch (TimeWords.third(part)) {
            case "earlier" -> new Days(days.from(), earlier(days.until(), today.plusDays(1)));
            case "later" -> days.until().isAfter(today) ? new Days(later(days.from(), today), days.until()) : days;
            default -> days.part(part);
        };
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static Days period(LocalDate today, String unit, int shift) {
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(shift);
        LocalDate month = today.withDayOfMonth(1).plusMonths(shift);
        return switch (TimeWords.unit(unit)) {
            case "week" -> new Days(monday, monday.plusWeeks(1));
            case "weekend" -> new Days(monday.plusDays(4), monday.plusDays(7));
            case "month" -> new Days(month, month.plusMonths(1));
            case "quarter" -> quarter(today, shift);
            case "decade" -> Days.years((today.getYear() / 10 + shift) * 10, 10);
            case "century" -> Days.years((today.getYear() / 100 + shift) * 100, 100);
            default -> Days.year(today.getYear() + shift);
        };
    }

    private static Days quarter(LocalDate today, int shift) {
        LocalDate first = LocalDate.of(today.getYear(), (today.getMonthValue() - 1) / 3 * 3 + 1,
                1).plusMonths(3L * shift);
        return new Days(first, first.plusMonths(3));
    }

    static TimePrecision precision(String unit) {
        return switch (TimeWords.unit(unit)) {
            case "minute" -> TimePrecision.MINUTE;
            case "hour" -> TimePrecision.HOUR;
            case "day", "weekend", "night" -> TimePrecision.DAY;
            case "week", "fortnight" -> TimePrecision.WEEK;
            case "month", "quarter" -> TimePrecision.MONTH;
            case "year" -> TimePrecision.YEAR;
            default -> TimePrecision.DECADE;
        };
    }

    private static void spans(TimeText text, List<TimePiece> pieces) {
        Matcher matcher = SPAN.matcher(text.lower());
        while (matcher.find()) {
            if (matcher.group(3) == null) {
                continue;
            }
            String lead = TimeWords.lead(matcher.group(1));
            boolean ahead = lead.equals("next") || lead.equals("coming");
            int count = Offset.count(matcher.group(2)).high();
            String unit = matcher.group(3);
            Days days = fromPublication(text, today -> ahead
                    ? new Days(today.plusDays(1), Offset.shifted(today, unit, count).plusDays(1))
                    : new Days(Offset.shifted(today, unit, -count), today.plusDays(1)));
            pieces.add(TimePiece.ofDays(matcher.start(), matcher.end(), TimePiece.Kind.PERIOD, days, precision(unit))
                    .vague(true));
        }
        Matcher recent = RECENT.matcher(text.lower());
        while (recent.find()) {
            Days days = fromPublication(text, today ->
                    new Days(Offset.shifted(today, recent.group(1), -6), today.plusDays(1)));
            pieces.add(TimePiece.ofDays(recent.start(), recent.end(), TimePiece.Kind.PERIOD, days,
                    precision(recent.group(1))).vague(true));
        }
    }

    private static void holidays(TimeText text, List<TimePiece> pieces) {
        Matcher matcher = HOLIDAY.matcher(text.lower());
        while (matcher.find()) {
            List<Integer> fixed = FIXED.get(matcher.group(1));
            Days days = fixed != null ? text.day(fixed.get(0), fixed.get(1)) : moving(text, matcher.group(1));
            pieces.add(TimePiece.ofDays(matcher.start(), matcher.end(), TimePiece.Kind.DATE, days, TimePrecision.DAY));
        }
    }

    private static Days moving(TimeText text, String name) {
        return text.context().anchor().map(anchor -> {
            LocalDate day = moving(anchor.getYear(), name);
            return Days.on(day.isAfter(anchor.plusDays(1)) && !text.future() ? moving(anchor.getYear() - 1, name)
                    : day);
        }).orElse(Days.UNKNOWN);
    }

    private static LocalDate moving(int year, String name) {
        List<Integer> rule = Objects.requireNonNull(MOVING.get(name), name);
        return LocalDate.of(year, rule.get(0), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(rule.get(1), DayOfWeek.of(rule.get(2))));
    }
}
