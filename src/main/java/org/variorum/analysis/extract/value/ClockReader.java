package org.variorum.analysis.extract.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.analysis.language.NamedPatterns;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.TimePrecision;

/**
 * Reads clock times and parts of the day.
 *
 * <p>How far a clock time may lie from the true one follows from its form: an odd minute is meant as it stands, a
 * multiple of five within two minutes, a full or half hour within five, "about" within ten; "shortly before" and
 * "just after" reach twenty minutes, plain "before" and "after" an hour.
 */
final class ClockReader {

    private static final Pattern TWELVE = NamedPatterns.ENGLISH_TIMES.of("clock", "twelve");
    private static final Pattern RANGE = NamedPatterns.ENGLISH_TIMES.of("clock", "range");
    private static final Pattern COLON = NamedPatterns.ENGLISH_TIMES.of("clock", "colon");
    private static final Pattern POINT = NamedPatterns.ENGLISH_TIMES.of("clock", "point");
    private static final Pattern POINT_LEAD = NamedPatterns.ENGLISH_TIMES.of("clock", "point-lead");
    private static final Pattern PRICES = NamedPatterns.ENGLISH_TIMES.of("clock", "prices");
    private static final Pattern MILITARY = NamedPatterns.ENGLISH_TIMES.of("clock", "military");
    private static final Pattern HOUR_ONLY = NamedPatterns.ENGLISH_TIMES.of("clock", "hour-only");
    private static final Pattern NEAR_HOUR = NamedPatterns.ENGLISH_TIMES.of("clock", "near-hour");
    private static final Pattern FROM_HOUR = NamedPatterns.ENGLISH_TIMES.of("clock", "from-hour");
    private static final int HALF = 30;
    private static final int QUARTER = 15;
    private static final Pattern NAMED = NamedPatterns.ENGLISH_TIMES.of("clock", "named");
    private static final Pattern PART = NamedPatterns.ENGLISH_TIMES.of("clock", "part");
    private static final Map<String, String> FEW = NamedPatterns.ENGLISH_TIMES.values("few minutes");
    private static final SequencedSet<String> BACK = NamedPatterns.ENGLISH_TIMES.entries("back from the hour");
    private static final NumeralReader NUMERALS = new NumeralReader(WordList.load("en", "numbers"));
    private static final Map<String, String> PARTS = NamedPatterns.ENGLISH_TIMES.values("parts of the day");
    private static final Map<String, String> LEADS = NamedPatterns.ENGLISH_TIMES.values("clock leads");
    private static final Map<String, String> MIDDLES = NamedPatterns.ENGLISH_TIMES.meanings("middles");
    private static final Map<String, String> SECOND_HALF = NamedPatterns.ENGLISH_TIMES.meanings("second half");
    private static final WordClasses WORDS = WordClasses.ENGLISH_VALUES;
    private static final Map<String, String> HOURS = NamedPatterns.ENGLISH_TIMES.values("hours");

    List<TimePiece> read(TimeText text) {
        List<TimePiece> pieces = new ArrayList<>();
        ranges(text.lower(), pieces);
        twelveHour(text.lower(), pieces);
        if (text.hasDigits()) {
            twentyFourHour(text.lower(), pieces);
        }
        fromHour(text.lower(), pieces);
        named(text.lower(), pieces);
        parts(text.lower(), pieces);
        return pieces;
    }

    private static void ranges(String lower, List<TimePiece> pieces) {
        Matcher range = RANGE.matcher(lower);
        while (range.find()) {
            String secondHalf = range.group(6);
            int to = minute(range.group(4), range.group(5), secondHalf);
            String firstHalf = range.group(3) != null ? range.group(3) : secondHalf;
            int from = minute(range.group(1), range.group(2), firstHalf);
            if (from < 0 || to < 0) {
                continue;
            }
            if (from > to && range.group(3) == null) {
                from = Math.floorMod(from - Minutes.DAY / 2, Minutes.DAY);
            }
            Minutes minutes = new Minutes(from, from >= to ? to + Minutes.DAY : to);
            pieces.add(TimePiece.ofMinutes(range.start(), range.end(), TimePiece.Kind.CLOCK, minutes,
                    TimePrecision.HOUR)
                    .vague(true));
        }
    }

    private static void twelveHour(String lower, List<TimePiece> pieces) {
        Matcher clock = TWELVE.matcher(lower);
        while (clock.find()) {
            int minute = minute(clock.group(2), clock.group(3), clock.group(4));
            if (minute >= 0) {
                add(clock, minute, clock.group(3) == null, pieces);
            }
        }
        Matcher hour = HOUR_ONLY.matcher(lower);
        while (hour.find()) {
            int minute = byPart(minute(hour.group(2), null, null), hour.group(3));
            if (minute >= 0 && minute <= Minutes.DAY) {
                add(hour, minute, true, pieces);
            }
        }
    }

    /** "Eight minutes to four", "half past six", "shortly after nine," where no other noun follows. */
    private static void fromHour(String lower, List<TimePiece> pieces) {
        Matcher near = NEAR_HOUR.matcher(lower);
        while (near.find()) {
            add(near, minute(near.group(2), null, null), true, pieces);
        }
        Matcher clock = FROM_HOUR.matcher(lower);
        while (clock.find()) {
            int hour = byPart(minute(clock.group(5), null, clock.group(7)), clock.group(6));
            Minutes past = past(clock);
            Minutes minutes = BACK.contains(clock.group(4))
                    ? new Minutes(hour - past.until() + 1, hour - past.from() + 1)
                    : new Minutes(hour + past.from(), hour + past.until());
            if (hour >= 0 && minutes.from() >= 0) {
                pieces.add(TimePiece.ofMinutes(
                        clock.start(), clock.end(), TimePiece.Kind.CLOCK, minutes, TimePrecision.MINUTE));
            }
        }
    }

    /** How far from the full hour: a range of minutes, the last one left out. */
    private static Minutes past(Matcher clock) {
        int exact = clock.group(1) != null ? HALF : clock.group(2) != null ? QUARTER : -1;
        if (exact < 0 && FEW.containsKey(clock.group(3))) {
            String[] few = FEW.getOrDefault(clock.group(3), "").split(" ");
            return new Minutes(Integer.parseInt(few[0]), Integer.parseInt(few[1]) + 1);
        }
        int minutes = exact >= 0 ? exact : count(clock.group(3));
        int margin = minutes % 5 == 0 ? 2 : 0;
        return new Minutes(Math.max(0, minutes - margin), minutes + margin + 1);
    }

    private static int count(String text) {
        return text.chars().allMatch(Character::isDigit) ? Integer.parseInt(text) : NUMERALS
                .read(Words.of(text), 0).map(numeral -> (int) numeral.value()).orElse(0);
    }

    private static void twentyFourHour(String lower, List<TimePiece> pieces) {
        Matcher colon = COLON.matcher(lower);
        while (colon.find()) {
            boolean point = lower.charAt(colon.end(2)) == '.';
            if (!point || colon.group(4) != null) {
                add(colon, byPart(minute(colon.group(2), colon.group(3), null), colon.group(4)), false, pieces);
            }
        }
        points(lower, pieces);
        Matcher military = MILITARY.matcher(lower);
        while (military.find()) {
            add(military, minute(military.group(2), military.group(3), null), false, pieces);
        }
    }

    /**
     * "At 18.55", "shortly after 18.55": a number of that form is an hour behind words that open one, where it counts
     * nothing and no prices or rates are told of.
     */
    private static void points(String lower, List<TimePiece> pieces) {
        Matcher point = POINT.matcher(lower);
        while (point.find()) {
            boolean opened = POINT_LEAD.matcher(lower.substring(0, point.start())).find()
                    || point.group(1) != null && POINT_LEAD.matcher(point.group(1)).find();
            if (opened && !PRICES.matcher(lower).find()) {
                add(point, minute(point.group(2), point.group(3), null), false, pieces);
            }
        }
    }

    private static void named(String lower, List<TimePiece> pieces) {
        Matcher named = NAMED.matcher(lower);
        while (named.find()) {
            boolean midnight = MIDDLES.getOrDefault(named.group(2), "").equals("midnight");
            int minute = !midnight ? 12 * 60 : reach(named.group(1)) > 0 ? 0 : Minutes.DAY;
            add(named, minute, true, pieces);
        }
    }

    private static void add(Matcher matcher, int minute, boolean hour, List<TimePiece> pieces) {
        String lead = matcher.group(1) == null ? "" : matcher.group(1);
        boolean full = hour || minute % 60 == 0;
        Minutes minutes = around(minute, lead);
        pieces.add(TimePiece.ofMinutes(matcher.start(), matcher.end(), TimePiece.Kind.CLOCK, minutes,
                full ? TimePrecision.HOUR : TimePrecision.MINUTE).vague(!lead.isEmpty()));
    }

    /** How far before (negative) or after the clock's time the words before it lead, in minutes. */
    private static int reach(@Nullable String lead) {
        return lead == null ? 0 : Integer.parseInt(LEADS.getOrDefault(lead, "0"));
    }

    private static Minutes around(int minute, String lead) {
        int reach = reach(lead);
        if (reach > 0) {
            return new Minutes(minute, minute + reach);
        } else if (reach < 0) {
            return new Minutes(Math.max(0, minute + reach), minute);
        }
        int margin = !lead.isEmpty() ? 10 : minute % 30 == 0 ? 5 : minute % 5 == 0 ? 2 : 0;
        return new Minutes(Math.max(0, minute - margin), minute + margin + 1);
    }

    /** Minutes after midnight; -1 when there is no such time. */
    private static int minute(String hourText, @Nullable String minuteText,
            @Nullable String half) {
        int hour = hour(hourText);
        int minute = minuteText == null ? 0 : Integer.parseInt(minuteText);
        if (minute > 59 || hour > 24 || (half != null && (hour > 12 || hour == 0))) {
            return -1;
        }
        if (half != null) {
            hour = hour % 12 + (half.startsWith("p") ? 12 : 0);
        }
        return hour * 60 + minute;
    }

    private static int hour(String text) {
        return Integer.parseInt(HOURS.getOrDefault(text, text));
    }

    private static int byPart(int minute, @Nullable String part) {
        if (part == null || minute < 0 || minute > 12 * 60 + 59) {
            return minute;
        }
        int base = minute % (12 * 60);
        String second = SECOND_HALF.getOrDefault(part, "");
        return second.equals("always") || second.equals("late") && base >= 5 * 60 ? base + 12 * 60 : base;
    }

    private static void parts(String lower, List<TimePiece> pieces) {
        Matcher part = PART.matcher(lower);
        while (part.find()) {
            String name = part.group(3).endsWith("s") && part.group(3).length() > 5
                    ? part.group(3).substring(0, part.group(3).length() - 1) : part.group(3);
            String[] hours = PARTS.getOrDefault(name, "0 24").split(" ");
            Minutes minutes = Minutes.hours(Integer.parseInt(hours[0]), Integer.parseInt(hours[1]));
            String which = part.group(2) == null ? "" : part.group(2).strip();
            String lead = part.group(1) == null ? "" : part.group(1).strip();
            boolean strong = !which.isEmpty() || WORDS.has("leads that make parts of the day", lead)
                    || WORDS.has("parts of the day by themselves", name);
            boolean short1 = WORDS.has("leads of the noun alone", lead);
            pieces.add(TimePiece.ofMinutes(short1 ? part.end(1) : part.start(), part.end(),
                    strong ? TimePiece.Kind.PART : TimePiece.Kind.WEAK_PART, narrowed(minutes, which),
                    TimePrecision.PART_OF_DAY));
        }
    }

    static Minutes narrowed(Minutes minutes, String which) {
        int half = (minutes.until() - minutes.from()) / 2;
        return switch (TimeWords.third(which)) {
            case "early" -> new Minutes(minutes.from(), minutes.from() + half + 180);
            case "late" -> new Minutes(minutes.until() - half, minutes.until());
            case "mid" -> new Minutes(minutes.from() + half / 2, minutes.until() - half / 4);
            default -> minutes;
        };
    }

    /** The clock of the other half of the day, where the text leaves it open and a part of the day decides. */
    static Optional<Minutes> fitting(Minutes clock, Minutes part) {
        if (clock.overlaps(part)) {
            return Optional.of(clock);
        }
        Minutes later = new Minutes(clock.from() + Minutes.DAY / 2, clock.until() + Minutes.DAY / 2);
        Minutes next = new Minutes(clock.from() + Minutes.DAY, clock.until() + Minutes.DAY);
        if (clock.from() < Minutes.DAY / 2 && later.overlaps(part) && part.from() >= Minutes.DAY / 2
                && part.until() <= Minutes.DAY) {
            return Optional.of(later);
        }
        return next.overlaps(part) ? Optional.of(next) : Optional.empty();
    }
}
