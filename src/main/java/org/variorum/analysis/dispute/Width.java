package org.variorum.analysis.dispute;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Found;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.text.TextSpan;

/**
 * How far the times lie apart that a difference rests on, in minutes. Numbers are not asked: of two pairs of numbers
 * the wider one more often sets a whole against a part.
 */
final class Width {

    private Width() {}

    /** From one side's time to the other's; 0 where the deciding words are no times, or are open to one end. */
    static long of(Found found) {
        return time(found.first(), found.finding().firstWords())
                .flatMap(first -> time(found.second(), found.finding().secondWords())
                        .map(second -> minutes(first, second)))
                .orElse(0L);
    }

    private static Optional<TimeMention> time(ComparedClaim claim, TextSpan words) {
        return claim.claim().times().stream().filter(one -> one.span().equals(words)).findFirst()
                .filter(one -> !one.from().equals(LocalDateTime.MIN) && !one.until().equals(LocalDateTime.MAX));
    }

    /** Between the middles of the two; without a date, between the times of day. */
    private static long minutes(TimeMention first, TimeMention second) {
        LocalDateTime mine = middle(first);
        LocalDateTime theirs = middle(second);
        return first.dated() && second.dated()
                ? Math.abs(Duration.between(mine, theirs).toMinutes())
                : Math.abs(Duration.between(mine.toLocalTime(), theirs.toLocalTime()).toMinutes());
    }

    private static LocalDateTime middle(TimeMention time) {
        return time.from().plus(Duration.between(time.from(), time.until()).dividedBy(2));
    }
}
