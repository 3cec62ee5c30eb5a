package org.variorum.ui.versions;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.TextSpan;

/**
 * A claim on a fact with the words in its article that the fact's differences rest on.
 *
 * @param claim the claim
 * @param article its article
 * @param deciding the deciding words of the article
 */
record SaidClaim(Claim claim, Article article, List<TextSpan> deciding) {

    private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    /** All claims on the fact, in the order of the sources. */
    static List<SaidClaim> all(Fact fact, ComparisonIndex index) {
        return fact.stated().map(Version::article)
                .flatMap(id -> index.comparison().article(id).stream())
                .flatMap(article -> index.claims(fact, article.id()).stream().map(claim ->
                        new SaidClaim(claim, article, index.decidingWords(fact, article.id()))))
                .toList();
    }

    /** Units of its deciding numbers. */
    Stream<String> units() {
        return quantities().map(Quantity::unit);
    }

    /** The days of which its deciding times tell the hour. */
    Stream<LocalDate> daysWithHour() {
        return withHour().filter(TimeMention::dated).map(time -> time.from().toLocalDate());
    }

    /** Its deciding numbers of that unit: what readers take them to mean, open where the words set no end. */
    Stream<AxisBar> numbers(Optional<String> unit) {
        return quantities().filter(quantity -> unit.equals(Optional.of(quantity.unit()))).map(quantity -> {
            boolean ends = quantity.approximate();
            double low = Double.isInfinite(quantity.logical().low()) && !ends
                    ? Double.NEGATIVE_INFINITY
                    : quantity.pragmatic().low();
            double high = Double.isInfinite(quantity.logical().high()) && !ends
                    ? Double.POSITIVE_INFINITY
                    : quantity.pragmatic().high();
            return bar(quantity.span(), low, high);
        });
    }

    /** Its deciding times with a day, or without. */
    Stream<AxisBar> times(boolean dated) {
        return mentions().filter(time -> time.dated() == dated).map(time ->
                bar(time.span(), TimeScale.minutes(time.from()), TimeScale.minutes(time.until())));
    }

    /** The hours of its deciding times, whatever their day. */
    Stream<AxisBar> hours() {
        return withHour().map(time -> {
            LocalDateTime from = NO_DAY.atTime(time.from().toLocalTime());
            return bar(time.span(), TimeScale.minutes(from),
                    TimeScale.minutes(from.plus(Duration.between(time.from(), time.until()))));
        });
    }

    private Stream<TimeMention> withHour() {
        return mentions()
                .filter(time -> time.precision().compareTo(TimePrecision.PART_OF_DAY) <= 0)
                .filter(time -> !time.from().equals(LocalDateTime.MIN) && !time.until().equals(LocalDateTime.MAX));
    }

    private Stream<Quantity> quantities() {
        return claim.quantities().stream().filter(quantity -> decides(quantity.span()));
    }

    private Stream<TimeMention> mentions() {
        return claim.times().stream().filter(time -> decides(time.span()));
    }

    private boolean decides(TextSpan span) {
        return deciding.stream().anyMatch(span::overlaps);
    }

    private AxisBar bar(TextSpan span, double from, double until) {
        return new AxisBar(claim.article(), claim.id(), article.text().slice(span).replace('\n', ' '), from, until);
    }
}
