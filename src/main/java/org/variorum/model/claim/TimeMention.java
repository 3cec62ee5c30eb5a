package org.variorum.model.claim;

import java.time.LocalDateTime;
import org.variorum.model.text.TextSpan;

/**
 * A time that a claim states, resolved to an interval of local time against the article's publication and its event.
 *
 * @param from first moment that the words allow; {@link LocalDateTime#MIN} when open
 * @param until the moment after the last allowed one; {@link LocalDateTime#MAX} when open
 * @param precision how finely the wording fixes it
 * @param approximate whether the wording is vague: "about 7 p.m.", "around noon"
 * @param dated whether the day is known; when not, only the time of day of {@code from} and {@code until} counts and
 *     their date is 1 January of year 1
 * @param span the words of the time expression
 */
public record TimeMention(
        LocalDateTime from,
        LocalDateTime until,
        TimePrecision precision,
        boolean approximate,
        boolean dated,
        TextSpan span) {

    public TimeMention {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A time ends before it starts: " + from + " to " + until);
        }
    }

    /** Whether both allow the same moments, in whatever words: "3 January", "Jan. 3". */
    public boolean same(TimeMention other) {
        return from.equals(other.from) && until.equals(other.until) && dated == other.dated
                && approximate == other.approximate;
    }

    /** Whether some moment is allowed by both; an undated time is never compared with a dated one. */
    public boolean overlaps(TimeMention other) {
        return from.isBefore(other.until) && other.from.isBefore(until);
    }

    /** Whether every moment that the other allows is allowed here too. */
    public boolean contains(TimeMention other) {
        return !other.from.isBefore(from) && !other.until.isAfter(until);
    }
}
