package org.variorum.analysis.dispute.comparator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.testing.ClaimBuilder.claim;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.dispute.Pair;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.testing.ClaimBuilder;

class QuantityComparatorTest {

    private static final Slot KILLED = new Slot("quantity", "killed");
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    private final QuantityComparator comparator = new QuantityComparator(
            NewsLanguage.ENGLISH.lexicon(), NewsLanguage.ENGLISH.acts());

    private static ClaimBuilder killed(String article, String words, NumberInterval interval) {
        return claim(article, "The flood killed " + words + ".").quantity(words, interval, "person", "killed");
    }

    private List<Finding> compare(ClaimBuilder first, ClaimBuilder second) {
        return comparator.compare(new Contrast(first.compared(), second.compared(), KILLED, 0.3));
    }

    @Test
    void exactNumberOutsideAnApproximationIsAConflict() {
        List<Finding> findings = compare(
                killed("A", "84 people", NumberInterval.exactly(84)),
                killed("B", "about 100 people", NumberInterval.between(90, 110)));
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.verdict()).isEqualTo(Verdict.conflict(DisputeKind.QUANTITY));
            assertThat(finding.rule()).isEqualTo("quantity.disjoint");
        });
    }

    @Test
    void moreThanEightyFitsEightyFour() {
        assertThat(compare(
                killed("A", "84 people", NumberInterval.exactly(84)),
                killed("B", "more than 80 people", NumberInterval.above(80))))
                .singleElement().extracting(Finding::verdict).isEqualTo(Verdict.nuance(NuanceKind.PRECISION));
    }

    @Test
    void higherTollInALaterReportIsAnUpdate() {
        assertThat(compare(
                killed("A", "3 people", NumberInterval.exactly(3)).published(MONDAY),
                killed("B", "5 people", NumberInterval.exactly(5)).published(MONDAY.plusDays(1))))
                .singleElement().extracting(Finding::verdict).isEqualTo(Verdict.nuance(NuanceKind.UPDATE));
    }

    @Test
    void fewerMissingInALaterReportIsAnUpdate() {
        Slot missing = new Slot("quantity", "missing");
        ClaimBuilder monday = claim("A", "Nine people are missing.")
                .quantity("Nine people", NumberInterval.exactly(9), "person", "missing").published(MONDAY);
        ClaimBuilder tuesday = claim("B", "One person is missing.")
                .quantity("One person", NumberInterval.exactly(1), "person", "missing").published(MONDAY.plusDays(1));
        assertThat(comparator.compare(new Contrast(monday.compared(), tuesday.compared(), missing, 0.3)))
                .singleElement().extracting(Finding::verdict).isEqualTo(Verdict.nuance(NuanceKind.UPDATE));
    }

    @Test
    void lowerTollInALaterReportIsAConflict() {
        assertThat(compare(
                killed("A", "5 people", NumberInterval.exactly(5)).published(MONDAY),
                killed("B", "3 people", NumberInterval.exactly(3)).published(MONDAY.plusDays(1))))
                .singleElement().extracting(Finding::verdict).isEqualTo(Verdict.conflict(DisputeKind.QUANTITY));
    }

    @Test
    void countThatIncludesTheAttackerDiffersInScope() {
        assertThat(compare(
                killed("A", "3 people", NumberInterval.exactly(3)),
                claim("B", "The attack killed 4 people, including the gunman.")
                        .quantity("4 people", NumberInterval.exactly(4), "person", "killed")))
                .singleElement().extracting(Finding::verdict).isEqualTo(Verdict.nuance(NuanceKind.SCOPE));
    }

    @Test
    void numbersOfOtherUnitsAreNotCompared() {
        assertThat(compare(
                killed("A", "3 people", NumberInterval.exactly(3)),
                claim("B", "The flood killed 40 cows.")
                        .quantity("40 cows", NumberInterval.exactly(40), "cow", "killed"))).isEmpty();
    }

    private List<Pair.Told> read(String first, String second) {
        return Pair.of(first, second).inSlot("quantity", "killed").told(comparator);
    }

    @ParameterizedTest
    @CsvSource({
        "The flood killed at least 12 people.,The flood killed 15 people.,quantity.update",
        "At least 12 people were killed.,Fifteen people were killed.,quantity.update",
        "The flood killed more than 80 people.,The flood killed 84 people.,quantity.precision",
        "The flood killed up to 20 people.,The flood killed 25 people.,quantity.update",
        "The flood killed up to 20 people.,The flood killed three people.,quantity.precision",
        "The flood destroyed at least 12 bridges.,The flood destroyed 15 bridges.,quantity.precision",
        "The flood killed at least 12 people.,The flood killed 11 people.,quantity.disjoint"
    })
    void boundThatALaterNumberKeepsIsNoConflict(String monday, String tuesday, String rule) {
        assertThat(Pair.of(monday, tuesday).inSlot("quantity", "killed").daysApart(1).told(comparator))
                .singleElement().extracting(Pair.Told::rule).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "The flood killed 15 people.,The flood killed at least 12 people.,1",
        "The flood killed up to 20 people.,The flood killed 25 people.,0",
        "The flood killed at least 12 people.,The flood killed 15 people.,0"
    })
    void boundThatIsNotKeptLaterIsHeldAgainst(String first, String second, int days) {
        assertThat(Pair.of(first, second).inSlot("quantity", "killed").daysApart(days).told(comparator))
                .singleElement().matches(Pair.Told::conflict);
    }

    @Test
    void explanationQuotesBothNumbers() {
        assertThat(read("The flood killed 12 people.", "The flood killed 15 people.")).singleElement()
                .satisfies(told -> {
                    assertThat(told.first()).isEqualTo("12 people");
                    assertThat(told.second()).isEqualTo("15 people");
                    assertThat(told.explanation()).contains("12 people").contains("15 people").contains("Why:");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "The flood killed 12 people.,In 1988 a flood killed 15 people.",
        "The flood killed 12 people.,Floods killed 15 people across the country this year.",
        "The flood killed 12 people.,The flood killed five people and seven more died in hospital.",
        "The flood killed 12 people.,The flood killed seven children.",
        "The flood killed 12 people.,Elsewhere a flood killed 15 people."
    })
    void anotherExtentIsNoConflict(String first, String second) {
        assertThat(read(first, second)).noneMatch(Pair.Told::conflict);
    }

    @Test
    void peopleOfWhomNothingIsSaidAreNotCounted() {
        assertThat(Pair.of("Around 60 people stood at the gate of the mill.",
                "Three people own the mill at the gate.").alike(0.6).told(comparator)).isEmpty();
    }

    @Test
    void membersOfOneBodyAreCountedHoweverItIsSaid() {
        assertThat(read("We had nine crew that day.", "There were six crew on duty."))
                .singleElement().matches(Pair.Told::conflict);
        assertThat(read("We had nine guests.", "There were six guests in the hall.")).isEmpty();
    }

    @Test
    void sumsOfOneThingAreComparedWhereTheyAreOfOneAct() {
        assertThat(Pair.of("The film earned $187 million.", "The film earned less than $90 million.").alike(0.6)
                .told(comparator)).singleElement().satisfies(told -> {
                    assertThat(told.rule()).isEqualTo("quantity.disjoint");
                    assertThat(told.second()).isEqualTo("less than $90 million");
                });
    }

    @Test
    void aSeriesOfQuarrelsDoesNotWidenWhatIsCounted() {
        assertThat(read("The fire killed 12 people.", "After a series of quarrels the fire killed 15 people."))
                .anyMatch(Pair.Told::conflict);
    }

    @Test
    void roundedSumIsAMatterOfPrecision() {
        assertThat(compare(
                claim("A", "It cost $2,800.").quantity("$2,800", NumberInterval.exactly(2800), "usd", "killed"),
                claim("B", "It cost $2,799.").quantity("$2,799", NumberInterval.exactly(2799), "usd", "killed")))
                .singleElement().extracting(Finding::verdict).isEqualTo(Verdict.nuance(NuanceKind.PRECISION));
    }
}
