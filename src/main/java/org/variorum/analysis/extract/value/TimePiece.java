package org.variorum.analysis.extract.value;

import java.util.Optional;
import org.variorum.model.claim.TimePrecision;

/**
 * A part of a time expression: a day, a clock time, a part of the day.
 *
 * @param start first unit in the sentence
 * @param end the unit after the last
 * @param kind what it fixes
 * @param days the days it allows, if it speaks of days
 * @param minutes the time of day it allows, if it speaks of that
 * @param precision how finely it fixes the time
 * @param approximate whether the wording is vague
 */
record TimePiece(
        int start,
        int end,
        Kind kind,
        Optional<Days> days,
        Optional<Minutes> minutes,
        TimePrecision precision,
        boolean approximate) {

    static TimePiece ofDays(int start, int end, Kind kind, Days days, TimePrecision precision) {
        return new TimePiece(start, end, kind, Optional.of(days), Optional.empty(), precision, false);
    }

    static TimePiece ofMinutes(int start, int end, Kind kind, Minutes minutes, TimePrecision precision) {
        return new TimePiece(start, end, kind, Optional.empty(), Optional.of(minutes), precision, false);
    }

    TimePiece vague(boolean isVague) {
        return new TimePiece(start, end, kind, days, minutes, precision, approximate || isVague);
    }

    TimePiece reaching(int newStart, int newEnd) {
        return new TimePiece(newStart, newEnd, kind, days, minutes, precision, approximate);
    }

    TimePiece with(Minutes newMinutes, TimePrecision newPrecision) {
        return new TimePiece(start, end, kind, days, Optional.of(newMinutes), newPrecision, approximate);
    }

    TimePiece on(Days newDays, Kind newKind) {
        return new TimePiece(start, end, newKind, Optional.of(newDays), minutes, precision, approximate);
    }

    boolean overlaps(TimePiece other) {
        return start < other.end && other.start < end;
    }

    /** What a piece fixes; a {@code WEAK_PART} ("night") counts only beside a day. */
    enum Kind { DATE, WEEKDAY, DAY, PERIOD, OFFSET, CLOCK, PART, WEAK_PART }
}
