package org.variorum.analysis.dispute;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;

/**
 * When the same moment of the same event was.
 *
 * <p>A time belongs to the verb that governs it: the shooting, the call to the police and the death of one event have
 * three times. Clock times are rounded by reporters, so that ten minutes are no difference; a call that comes well
 * before the event is one.
 */
final class TimeComparator implements ClaimComparator {

    private static final Duration ROUNDING = Duration.ofMinutes(10);
    private static final Duration HALF_DAY = Duration.ofHours(12);
    private static final double CLOCK = 0.75;
    private static final double CLOCK_BEFORE_EVENT = 0.55;
    private static final double DATE = 0.6;

    private final Lexicon lexicon;

    TimeComparator(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        List<Finding> findings = new ArrayList<>();
        for (TimeMention first : contrast.first().claim().times()) {
            for (TimeMention second : contrast.second().claim().times()) {
                compare(contrast, first, second).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> compare(Contrast contrast, TimeMention first, TimeMention second) {
        OptionalInt firstVerb = contrast.first().governor(first.span());
        OptionalInt secondVerb = contrast.second().governor(second.span());
        if (firstVerb.isEmpty() || secondVerb.isEmpty()) {
            return Optional.empty();
        }
        String firstLemma = contrast.first().tree().lemma(firstVerb.getAsInt());
        String secondLemma = contrast.second().tree().lemma(secondVerb.getAsInt());
        return isClock(first) && isClock(second)
                ? clocks(new TimedPair(contrast, first, second), firstLemma, secondLemma)
                : dates(new TimedPair(contrast, first, second), firstLemma, secondLemma);
    }

    private static boolean isClock(TimeMention time) {
        return time.precision() == TimePrecision.MINUTE || time.precision() == TimePrecision.HOUR;
    }

    private Optional<Finding> clocks(TimedPair pair, String firstVerb, String secondVerb) {
        Duration apart = pair.clockDistance();
        if (pair.bothDated() && !pair.onOneDay()) {
            return Optional.empty();
        }
        String firstPhase = lexicon.phase(firstVerb).orElse(firstVerb);
        String secondPhase = lexicon.phase(secondVerb).orElse(secondVerb);
        String topic = firstPhase.equals(secondPhase) ? firstPhase : "occurrence";
        if (apart.isZero()) {
            return Optional.of(pair.finding(Verdict.agreement(), "time.equal", topic, 0));
        }
        if (apart.abs().compareTo(ROUNDING) <= 0) {
            return Optional.of(pair.finding(Verdict.nuance(NuanceKind.PRECISION), "time.precision", topic, 0));
        }
        if (firstPhase.equals(secondPhase)) {
            return Optional.of(pair.finding(Verdict.conflict(DisputeKind.TIME), "time.clock", topic, CLOCK));
        }
        boolean reversed = lexicon.precedes(firstPhase, secondPhase)
                ? apart.isPositive()
                : lexicon.precedes(secondPhase, firstPhase) && apart.isNegative();
        return reversed
                ? Optional.of(pair.finding(
                        Verdict.conflict(DisputeKind.TIME), "time.order", topic, CLOCK_BEFORE_EVENT))
                : Optional.empty();
    }

    private Optional<Finding> dates(TimedPair pair, String firstVerb, String secondVerb) {
        boolean sameVerb = firstVerb.equals(secondVerb)
                || lexicon.phase(firstVerb).isPresent()
                        && lexicon.phase(firstVerb).equals(lexicon.phase(secondVerb));
        boolean datable = pair.first().dated() && pair.second().dated()
                && pair.first().precision() != TimePrecision.OPEN && pair.second().precision() != TimePrecision.OPEN;
        if (!sameVerb || !datable) {
            return Optional.empty();
        }
        String topic = lexicon.phase(firstVerb).orElse(firstVerb);
        if (pair.first().overlaps(pair.second())) {
            boolean same = pair.first().contains(pair.second()) && pair.second().contains(pair.first());
            Verdict verdict = same ? Verdict.agreement() : Verdict.nuance(NuanceKind.PRECISION);
            return Optional.of(pair.finding(verdict, same ? "time.equal" : "time.precision", topic, 0));
        }
        return Optional.of(pair.finding(
                Verdict.conflict(DisputeKind.TIME), "time.disjoint", topic,
                DATE * Math.min(1, 0.4 + pair.contrast().likeness())));
    }

    /** Two times of two claims. */
    private record TimedPair(Contrast contrast, TimeMention first, TimeMention second) {

        boolean bothDated() {
            return first.dated() && second.dated();
        }

        boolean onOneDay() {
            return first.from().toLocalDate().equals(second.from().toLocalDate());
        }

        /** From the second clock time to the first, the short way round the dial. */
        Duration clockDistance() {
            Duration apart = Duration.between(second.from().toLocalTime(), first.from().toLocalTime());
            if (apart.compareTo(HALF_DAY) > 0) {
                return apart.minusDays(1);
            }
            return apart.compareTo(HALF_DAY.negated()) < 0 ? apart.plusDays(1) : apart;
        }

        Finding finding(Verdict verdict, String rule, String topic, double confidence) {
            return Finding.of(
                    verdict, rule, topic, new Finding.Words(first.span(), second.span()), confidence);
        }
    }
}
