package org.variorum.analysis.extract.value;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.analysis.language.NamedPatterns;
import org.variorum.model.claim.TimePrecision;

/** Chooses among overlapping pieces of time and joins neighbours: "about 10 p.m." and "on Friday" to one time. */
final class PieceMerger {

    private static final Pattern GAP = NamedPatterns.ENGLISH_TIMES.of("joining", "gap");
    private static final int MAX_GAP = 14;
    private static final Pattern RANGE_GAP = NamedPatterns.ENGLISH_TIMES.of("joining", "range-gap");
    private static final Pattern RANGE_LEAD = NamedPatterns.ENGLISH_TIMES.of("joining", "range-lead");

    private static final Pattern BOUND = NamedPatterns.ENGLISH_TIMES.of("joining", "bound");

    private static final Map<String, String> BOUNDS = NamedPatterns.ENGLISH_TIMES.meanings("bounds");
    private static final Pattern BOTH = NamedPatterns.ENGLISH_TIMES.of("coordination", "both");
    private static final Pattern THROUGH = NamedPatterns.ENGLISH_TIMES.of("coordination", "through");
    private static final Pattern START = NamedPatterns.ENGLISH_TIMES.of("coordination", "start");

    /** The pieces to keep, joined, in reading order. */
    List<TimePiece> merge(TimeText text, List<TimePiece> pieces) {
        List<TimePiece> chosen = joined(text, withoutOverlaps(pieces));
        chosen.removeIf(piece -> piece.kind() == TimePiece.Kind.WEAK_PART);
        return ranges(text, chosen).stream().map(piece -> bounded(text, piece)).toList();
    }

    /** "before Friday", "since 2018", "by the end of May": a stretch with one end. */
    private static TimePiece bounded(TimeText text, TimePiece piece) {
        Matcher lead = BOUND.matcher(text.lower().substring(Math.max(0, piece.start() - 16), piece.start()));
        if (!lead.find() || piece.days().filter(Days::isKnown).isEmpty() || piece.kind() == TimePiece.Kind.OFFSET) {
            return piece;
        }
        Days days = piece.days().orElse(Days.UNKNOWN);
        Days open = switch (BOUNDS.getOrDefault(lead.group(1), "")) {
            case "before" -> new Days(LocalDate.MIN.plusDays(1), days.from());
            case "until" -> new Days(LocalDate.MIN.plusDays(1), days.until());
            case "since" -> new Days(days.from(), LocalDate.MAX);
            default -> new Days(days.until(), LocalDate.MAX);
        };
        return TimePiece.ofDays(piece.start() - lead.group().length(), piece.end(), TimePiece.Kind.PERIOD, open,
                TimePrecision.OPEN);
    }

    private static List<TimePiece> withoutOverlaps(List<TimePiece> pieces) {
        List<TimePiece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingInt((TimePiece piece) -> piece.kind() == TimePiece.Kind.WEAK_PART ? 1 : 0)
                .thenComparingInt(piece -> piece.start() - piece.end())
                .thenComparingInt(TimePiece::start));
        List<TimePiece> kept = new ArrayList<>();
        for (TimePiece piece : sorted) {
            if (kept.stream().noneMatch(other -> other.overlaps(piece))) {
                kept.add(piece);
            }
        }
        kept.sort(Comparator.comparingInt(TimePiece::start));
        return kept;
    }

    private static List<TimePiece> joined(TimeText text, List<TimePiece> pieces) {
        List<TimePiece> result = new ArrayList<>();
        for (TimePiece piece : pieces) {
            Optional<TimePiece> both = result.isEmpty() ? Optional.empty() : join(text, result.getLast(), piece);
            if (both.isPresent()) {
                result.removeLast();
                result.add(both.get());
            } else {
                result.add(piece);
            }
        }
        return result;
    }

    private static Optional<TimePiece> join(TimeText text, TimePiece left, TimePiece right) {
        if (right.start() - left.end() > MAX_GAP
                || !GAP.matcher(text.lower().substring(left.end(), right.start())).matches()
                || BOTH.matcher(text.lower().substring(left.end(), right.start())).find()) {
            return Optional.empty();
        }
        Optional<TimePiece> joined = left.days().isPresent() && right.days().isPresent()
                ? days(left, right)
                : times(left, right);
        return joined.map(piece -> piece.reaching(left.start(), right.end()));
    }

    /** A weekday beside its date, or inside its week; other days stand for themselves. */
    private static Optional<TimePiece> days(TimePiece left, TimePiece right) {
        TimePiece weekday = left.kind() == TimePiece.Kind.WEEKDAY ? left : right;
        TimePiece other = left.kind() == TimePiece.Kind.WEEKDAY ? right : left;
        if (weekday.kind() != TimePiece.Kind.WEEKDAY || other.kind() == TimePiece.Kind.WEEKDAY
                || (weekday.minutes().isPresent() && other.minutes().isPresent())) {
            return Optional.empty();
        }
        Optional<Minutes> minutes = weekday.minutes().or(other::minutes);
        TimePrecision precision = minutes.isPresent() ? weekday.minutes().isPresent() ? weekday.precision()
                : other.precision() : TimePrecision.DAY;
        Days days = other.days().orElse(Days.UNKNOWN);
        Days wanted = weekday.days().orElse(Days.UNKNOWN);
        if (other.kind() == TimePiece.Kind.DATE && (days.isOne() || !days.isKnown())) {
            return Optional.of(new TimePiece(left.start(), right.end(), TimePiece.Kind.DATE, Optional.of(days), minutes,
                    precision, weekday.approximate()));
        }
        if (other.kind() == TimePiece.Kind.PERIOD && other.precision() == TimePrecision.WEEK && days.isKnown()
                && wanted.isKnown()) {
            Days inWeek = Days.on(days.from().plusDays(wanted.from().getDayOfWeek().getValue() - 1L));
            return Optional.of(new TimePiece(left.start(), right.end(), TimePiece.Kind.DATE, Optional.of(inWeek),
                    minutes,
                    precision, false));
        }
        return Optional.empty();
    }

    /** A time of day beside a day, or two that narrow each other. */
    private static Optional<TimePiece> times(TimePiece left, TimePiece right) {
        if (left.minutes().isEmpty() && right.minutes().isEmpty()) {
            return Optional.empty();
        }
        TimePiece day = left.days().isPresent() ? left : right;
        TimePiece time = day == left ? right : left;
        boolean tooCoarse = day.days().filter(days -> days.isKnown() && !days.isOne()).isPresent();
        if (tooCoarse || time.minutes().isEmpty() && day.minutes().isEmpty()) {
            return Optional.empty();
        }
        boolean approximate = left.approximate() || right.approximate();
        if (day.minutes().isEmpty()) {
            return Optional.of(new TimePiece(left.start(), right.end(), kind(day), day.days(), time.minutes(),
                    time.precision(), approximate));
        }
        return time.minutes().flatMap(minutes -> narrowed(day, time, minutes))
                .map(minutes -> new TimePiece(left.start(), right.end(), kind(day), day.days().or(time::days),
                        Optional.of(minutes), finer(left.precision(), right.precision()), approximate));
    }

    private static Optional<Minutes> narrowed(TimePiece day, TimePiece time, Minutes minutes) {
        Minutes other = day.minutes().orElse(minutes);
        if (time.kind() == TimePiece.Kind.CLOCK && day.kind() == TimePiece.Kind.CLOCK) {
            return Optional.empty();
        }
        if (time.kind() == TimePiece.Kind.CLOCK) {
            return ClockReader.fitting(minutes, other);
        } else if (day.kind() == TimePiece.Kind.CLOCK) {
            return ClockReader.fitting(other, minutes);
        }
        return Optional.of(other.narrowedBy(minutes));
    }

    private static TimePiece.Kind kind(TimePiece day) {
        return day.days().isPresent() ? day.kind() == TimePiece.Kind.WEEKDAY ? TimePiece.Kind.WEEKDAY
                : TimePiece.Kind.DATE
                : TimePiece.Kind.CLOCK;
    }

    private static TimePrecision finer(TimePrecision a, TimePrecision b) {
        return a.compareTo(b) < 0 ? a : b;
    }

    /** "from Monday to Wednesday", "between 2010 and 2014": one stretch from the first to the last. */
    private static List<TimePiece> ranges(TimeText text, List<TimePiece> pieces) {
        List<TimePiece> result = new ArrayList<>();
        for (TimePiece piece : pieces) {
            Optional<TimePiece> range = result.isEmpty() ? Optional.empty() : range(text, result.getLast(), piece);
            if (range.isPresent()) {
                result.removeLast();
                result.add(range.get());
            } else {
                result.add(piece);
            }
        }
        return result;
    }

    private static Optional<TimePiece> range(TimeText text, TimePiece first, TimePiece last) {
        String gap = text.lower().substring(first.end(), Math.max(first.end(), last.start()));
        var lead = RANGE_LEAD.matcher(text.lower().substring(Math.max(0, first.start() - 14), first.start()));
        boolean led = lead.find();
        boolean joins = gap.length() <= MAX_GAP && RANGE_GAP.matcher(gap).matches()
                && (led || THROUGH.matcher(gap).find())
                && !(led && BOTH.matcher(gap).find() && START.matcher(lead.group(1)).matches());
        if (!joins || first.days().isEmpty() || last.days().isEmpty() || first.minutes().isPresent()
                || last.minutes().isPresent()) {
            return Optional.empty();
        }
        Days from = first.days().get();
        Days until = last.days().get();
        boolean known = from.isKnown() && until.isKnown();
        if (known && from.from().isAfter(until.until())) {
            from = new Days(from.from().minusYears(1), from.until().minusYears(1));
        }
        if (known && from.from().isAfter(until.until())) {
            return Optional.empty();
        }
        int start = led ? first.start() - (lead.group().length()) : first.start();
        Days days = known ? new Days(from.from(), until.until()) : Days.UNKNOWN;
        return Optional.of(TimePiece.ofDays(start, last.end(), TimePiece.Kind.PERIOD, days, last.precision()));
    }
}
