package org.variorum.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.text.UiText;

/**
 * The numbers or the times that the sources differ in, each as a bar on a common axis.
 *
 * @param bars in the order of the sources
 * @param ticks marked places between {@code low} and {@code high}
 * @param low where the axis begins, in its own units
 * @param high where it ends; more than {@code low}
 */
record AxisPictureViewModel(List<AxisBar> bars, List<AxisTick> ticks, double low, double high) {

    private static final double MARGIN = 0.08;
    private static final double LEAST = 1;

    /** The picture of the fact; none when fewer than two sources differ in numbers of one unit or in times. */
    static Optional<AxisPictureViewModel> of(Fact fact, ComparisonIndex index, UiText text) {
        if (isOfWordsAlone(fact)) {
            return Optional.empty();
        }
        List<SaidClaim> said = SaidClaim.all(fact, index);
        Optional<String> unit = said.stream().flatMap(SaidClaim::units).findFirst();
        List<AxisBar> numbers = said.stream().flatMap(claim -> claim.numbers(unit)).toList();
        if (isPicture(numbers)) {
            return Optional.of(picture(numbers, (low, high) -> NumberScale.ticks(low, high, text.locale())));
        }
        List<AxisBar> times = times(said);
        return isPicture(times)
                ? Optional.of(picture(times, (low, high) -> TimeScale.ticks(low, high, text.locale())))
                : Optional.empty();
    }

    /** Sources that quote somebody in other words do not differ in what numbers and times stand among them. */
    private static boolean isOfWordsAlone(Fact fact) {
        return !fact.disputes().isEmpty() && fact.nuances().isEmpty()
                && fact.disputes().stream().allMatch(dispute -> dispute.kind() == DisputeKind.QUOTATION);
    }

    /** Every bar in words, for screen readers. */
    String sentence() {
        return bars.stream()
                .map(bar -> bar.article().siglum() + ": " + bar.words())
                .collect(Collectors.joining("; "));
    }

    /** On one axis of days; where some sources tell the hour alone, on one of hours, if all tell it of one day. */
    private static List<AxisBar> times(List<SaidClaim> said) {
        List<AxisBar> dated = said.stream().flatMap(claim -> claim.times(true)).toList();
        List<AxisBar> undated = said.stream().flatMap(claim -> claim.times(false)).toList();
        if (undated.isEmpty()) {
            return dated;
        }
        long days = said.stream().flatMap(SaidClaim::daysWithHour).distinct().count();
        List<AxisBar> hours = said.stream().flatMap(SaidClaim::hours).toList();
        return days <= 1 ? hours : isPicture(dated) ? dated : undated;
    }

    private static boolean isPicture(List<AxisBar> bars) {
        return bars.stream().map(AxisBar::article).distinct().count() > 1
                && bars.stream().anyMatch(bar -> !bar.isOpenBefore() || !bar.isOpenAfter());
    }

    private static AxisPictureViewModel picture(
            List<AxisBar> bars, BiFunction<Double, Double, List<AxisTick>> ticks) {
        double[] ends = bars.stream()
                .flatMap(bar -> Stream.of(bar.from(), bar.until()))
                .mapToDouble(Double::doubleValue)
                .filter(Double::isFinite)
                .sorted()
                .toArray();
        double least = ends[0];
        double most = ends[ends.length - 1];
        double margin = Math.max(LEAST, (most - least) * MARGIN);
        return new AxisPictureViewModel(
                bars, ticks.apply(least - margin, most + margin), least - margin, most + margin);
    }
}
