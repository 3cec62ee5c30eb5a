package org.variorum.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Quantity;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.text.UiText;

class AxisPictureViewModelTest {

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));

    @Test
    void numbersLieOnOneAxisInTheSourcesWords() {
        AxisPictureViewModel picture = picture(0, with(claim -> counted(claim))).orElseThrow();

        assertThat(picture.bars()).extracting(AxisBar::article)
                .containsExactly(new ArticleId("A"), new ArticleId("B"), new ArticleId("C"), new ArticleId("D"),
                        new ArticleId("E"));
        assertThat(picture.sentence()).startsWith("A: killing 84 people; B: More than 80 people died");
        assertThat(picture.low()).isLessThan(80);
        assertThat(picture.high()).isGreaterThan(110);
        assertThat(picture.ticks()).hasSizeBetween(3, 7).extracting(AxisTick::words).contains("100");
    }

    @Test
    void wordsOfTicksThatWouldLieOnOthersAreLeftOut() {
        assertThat(AxisTick.legible(List.of(20.0, 45.0, 80.0), List.of(40.0, 40.0, 50.0)).stream())
                .containsExactly(0, 2);
        assertThat(AxisTick.legible(List.of(20.0, 70.0, 120.0), List.of(40.0, 40.0, 40.0)).stream())
                .containsExactly(0, 1, 2);
    }

    @Test
    void aBarWithoutAnEndIsOpen() {
        AxisPictureViewModel picture = picture(0, with(claim -> counted(claim))).orElseThrow();

        assertThat(picture.bars().get(1).isOpenAfter()).isTrue();
        assertThat(picture.bars().get(1).isOpenBefore()).isFalse();
        assertThat(picture.bars().get(3).isOpenAfter()).isFalse();
    }

    @Test
    void clockTimesLieOnAnAxisOfHoursAndMinutes() {
        AxisPictureViewModel picture = picture(2, with(claim -> timed(claim))).orElseThrow();

        assertThat(picture.bars()).hasSize(4);
        assertThat(picture.ticks()).extracting(AxisTick::words).containsExactly("19:00", "19:15", "19:30");
    }

    @Test
    void hoursOfOneKnownDayLieBesideHoursWithoutADay() {
        AxisPictureViewModel picture = picture(2, with(claim -> onDay(claim, 3, 3))).orElseThrow();

        assertThat(picture.bars()).hasSize(4);
        assertThat(picture.ticks()).extracting(AxisTick::words).containsExactly("19:00", "19:15", "19:30");
    }

    @Test
    void hoursOfSeveralDaysAreNotLaidOverEachOther() {
        AxisPictureViewModel picture = picture(2, with(claim -> onDay(claim, 3, 4))).orElseThrow();

        assertThat(picture.bars()).hasSizeBetween(2, 3);
        assertThat(picture.high() - picture.low()).isGreaterThan(24 * 60);
    }

    @Test
    void factsWithoutNumbersOrTimesHaveNoPicture() {
        Comparison plain = Accounts.comparison();

        assertThat(plain.facts()).allMatch(fact ->
                AxisPictureViewModel.of(fact, new ComparisonIndex(plain), text).isEmpty());
    }

    @Test
    void whatIsQuotedInOtherWordsHasNoPictureOfTheTimesAmongThem() {
        Comparison timed = with(claim -> timed(claim));
        Fact fact = timed.facts().get(2);
        List<Dispute> quoted = fact.disputes().stream().map(dispute -> new Dispute(DisputeKind.QUOTATION,
                dispute.between(), dispute.deciding(), dispute.rule(), dispute.confidence(), dispute.explanation(),
                dispute.provenance())).toList();

        assertThat(AxisPictureViewModel.of(new Fact(fact.id(), fact.label(), fact.status(), fact.versions(),
                fact.positions(), quoted, List.of()), new ComparisonIndex(timed), text)).isEmpty();
    }

    @Test
    void gapsTellHowManySourcesLeaveSomethingOpen() {
        Comparison plain = Accounts.comparison();
        List<String> gaps = FactGaps.of(plain.facts().getFirst(), new ComparisonIndex(plain), text);

        assertThat(gaps).isNotEmpty().allMatch(gap -> gap.matches("[1-5] of 5 sources .*"));
        assertThat(FactGaps.of(plain.facts().getLast(), new ComparisonIndex(plain), text)).isEmpty();
    }

    private Optional<AxisPictureViewModel> picture(int fact, Comparison comparison) {
        Fact chosen = comparison.facts().get(fact);
        return AxisPictureViewModel.of(chosen, new ComparisonIndex(comparison), text);
    }

    private static Claim counted(Claim claim) {
        boolean exact = claim.quote().contains("84");
        boolean open = claim.quote().contains("80");
        NumberInterval logical = exact ? NumberInterval.exactly(84)
                : open ? NumberInterval.above(80) : NumberInterval.between(90, 110);
        Quantity quantity = new Quantity(logical, open ? NumberInterval.between(81, 89) : logical, "person", "killed",
                !exact && !open, false, claim.span());
        return with(claim, claim.quote().contains("people") ? List.of(quantity) : List.of(), List.of());
    }

    private static Claim timed(Claim claim) {
        int minute = claim.quote().contains("ten past") ? 10 : claim.quote().contains("half past") ? 30 : 0;
        LocalDateTime from = LocalDateTime.of(1, 1, 1, 19, minute);
        return with(claim, List.of(), List.of(new TimeMention(
                from, from.plusMinutes(1), TimePrecision.MINUTE, false, false, claim.span())));
    }

    /** The first source tells no day, the last another one than those between them. */
    private static Claim onDay(Claim claim, int day, int lastDay) {
        Claim timed = timed(claim);
        String siglum = claim.article().siglum();
        if (siglum.equals("A")) {
            return timed;
        }
        TimeMention time = timed.times().getFirst();
        LocalDateTime from = time.from().withYear(2024).withDayOfMonth(siglum.equals("B") ? day : lastDay);
        return with(claim, List.of(), List.of(new TimeMention(
                from, from.plusMinutes(1), time.precision(), false, true, time.span())));
    }

    private static Claim with(Claim claim, List<Quantity> quantities, List<TimeMention> times) {
        return new Claim(claim.id(), claim.article(), claim.sentence(), claim.span(), claim.quote(), quantities, times,
                List.of(), List.of(), claim.polarity(), claim.certainty(), claim.attribution(), List.of());
    }

    private static Comparison with(UnaryOperator<Claim> change) {
        Comparison plain = Accounts.comparison();
        return new Comparison(plain.articles(), plain.leftOut(), plain.claims().stream().map(change).toList(),
                plain.facts(), plain.origins(), plain.citations(), plain.problems());
    }
}
