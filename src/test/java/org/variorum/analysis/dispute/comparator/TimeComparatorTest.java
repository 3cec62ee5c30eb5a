package org.variorum.analysis.dispute.comparator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.analysis.dispute.Pair;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;

class TimeComparatorTest {

    private final TimeComparator comparator = new TimeComparator(
            NewsLanguage.ENGLISH.lexicon(), NewsLanguage.ENGLISH.acts());

    @Test
    void clockTimesOfOneMomentFurtherApartThanRoundingAreAConflict() {
        assertThat(Pair.of("The blast happened at 6:15 p.m.", "The blast occurred at 6:45 p.m.").told(comparator))
                .singleElement().satisfies(told -> {
                    assertThat(told.verdict()).isEqualTo(Verdict.conflict(DisputeKind.TIME));
                    assertThat(told.rule()).isEqualTo("time.clock");
                    assertThat(told.first()).isEqualTo("6:15 p.m.");
                    assertThat(told.second()).isEqualTo("6:45 p.m.");
                    assertThat(told.explanation()).startsWith("A: \"6:15 p.m.\"; B: \"6:45 p.m.\". Why: clock");
                });
    }

    @Test
    void theSameDayInOtherWordsIsAgreement() {
        assertThat(Pair.of(
                "The ferry sank on January 3, 2024.", "The ferry sank on Jan. 3, 2024.").told(comparator))
                .singleElement().extracting(Pair.Told::rule).isEqualTo("time.equal");
    }

    @Test
    void tenMinutesAreRounding() {
        assertThat(Pair.of("The blast happened at 6:15 p.m.", "The blast happened at 6:20 p.m.").told(comparator))
                .singleElement().extracting(Pair.Told::verdict).isEqualTo(Verdict.nuance(NuanceKind.PRECISION));
    }

    @Test
    void theSameClockTimeIsAgreement() {
        assertThat(Pair.of("The blast happened at 6:15 p.m.", "The blast occurred at 6:15 p.m.").told(comparator))
                .singleElement().extracting(Pair.Told::rule).isEqualTo("time.equal");
    }

    @Test
    void anAnswerSoonAfterTheEventIsNoConflict() {
        assertThat(Pair.of("The blast happened at 6:15 p.m.", "Firefighters were called at 6:30 p.m.")
                .told(comparator)).noneMatch(Pair.Told::conflict);
    }

    @Test
    void aCallBeforeTheEventIsAConflict() {
        assertThat(Pair.of("The blast happened at 6:45 p.m.", "Firefighters were called at 6:15 p.m.")
                .told(comparator)).singleElement().extracting(Pair.Told::rule).isEqualTo("time.order");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The train set off at 6:40 a.m. | The train hit a lorry at 7:05 a.m.",
        "The plane took off from Arlen at 6:40 a.m. | The plane crashed at 7:05 a.m.",
        "The ferry had left the port at 6:40 a.m. | The ferry struck a rock at 7:05 a.m.",
        "The coach set out at 6:40 a.m. | The coach caught fire and burned out at 7:20 a.m.",
        "The last train left Arlen at 6:40 p.m. | The first train left Arlen at 7:05 p.m.",
        "The ferry left the port at 6:40 a.m. | The lifeboat set out at 7:05 a.m."
    })
    void aDepartureIsAMomentOfItsOwn(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator)).noneMatch(Pair.Told::conflict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The train set off at 6:40 a.m. | The train departed at 7:05 a.m.",
        "The ferry left Arlen at 6:40 a.m. | The ferry sailed from Arlen at 7:05 a.m.",
        "The plane took off at 6:40 a.m. | The plane left Arlen at 7:05 a.m."
    })
    void departuresOfOneVehicleHaveOneMoment(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator)).filteredOn(Pair.Told::conflict)
                .extracting(Pair.Told::rule).containsExactly("time.clock");
    }

    @Test
    void whatIsSetOffIsTheEvent() {
        assertThat(Pair.of("Two men set off the bomb at 6:15 p.m.", "The bomb exploded at 6:45 p.m.")
                .told(comparator)).singleElement().extracting(Pair.Told::rule).isEqualTo("time.clock");
    }

    @Test
    void whatGoesAlongWithTheEventDatesIt() {
        assertThat(Pair.of(
                "The guard was standing outside at 6:15 p.m. when the bomb exploded.",
                "The bomb exploded at 6:45 p.m.").told(comparator))
                .singleElement().extracting(Pair.Told::rule).isEqualTo("time.clock");
    }

    @Test
    void beingFoundHurtIsLaterThanBeingHurt() {
        assertThat(Pair.of(
                "The guard was found badly injured at 6:40 p.m.", "The guard was attacked at 6:20 p.m.")
                .told(comparator)).noneMatch(Pair.Told::conflict);
    }

    @Test
    void daysThatDoNotOverlapAreAConflict() {
        assertThat(Pair.of(
                "The company was founded on March 3, 1987.", "The company was founded in 1991.").told(comparator))
                .singleElement().satisfies(told -> {
                    assertThat(told.rule()).isEqualTo("time.disjoint");
                    assertThat(told.first()).isEqualTo("March 3, 1987");
                    assertThat(told.second()).isEqualTo("1991");
                });
    }

    @Test
    void aDayLiesInItsYear() {
        assertThat(Pair.of(
                "The company was founded on March 3, 1987.", "The company was founded in 1987.").told(comparator))
                .singleElement().extracting(Pair.Told::verdict).isEqualTo(Verdict.nuance(NuanceKind.PRECISION));
    }

    @Test
    void whatDidNotHappenInAYearMayHaveHappenedInAnother() {
        assertThat(Pair.of(
                "The company was founded in 1987.", "The company was not founded in 1991.").told(comparator))
                .noneMatch(Pair.Told::conflict);
    }

    @Test
    void datesOfOtherThingsAreNotCompared() {
        assertThat(Pair.of("The mayor was born in 1961.", "The driver was born in 1975.").told(comparator)).isEmpty();
    }

    @Test
    void weekdaysExcludeEachOther() {
        assertThat(Pair.of(
                "The ferry captain resigned on Monday.", "The ferry captain resigned on Tuesday.").told(comparator))
                .extracting(Pair.Told::rule).containsExactly("time.weekday");
    }

    @Test
    void otherGatheringsHaveOtherDays() {
        assertThat(Pair.of(
                "The wake will be held at the town hall on Monday.",
                "The concert will be held at the town hall on Tuesday.").told(comparator))
                .noneMatch(Pair.Told::conflict);
    }

    @Test
    void monthsOfWhatHappensOnceExcludeEachOther() {
        assertThat(Pair.of("Ada Wexley was born in December.", "Ada Wexley was born on 26 May 1970.").told(comparator))
                .extracting(Pair.Told::rule).contains("time.disjoint");
    }

    @Test
    void aMonthWithoutItsYearFitsThatMonthOfAnyYear() {
        assertThat(Pair.of("Ada Wexley was born in May.", "Ada Wexley was born on 26 May 1970.").told(comparator))
                .noneMatch(Pair.Told::conflict);
    }

    @Test
    void whatWasDoneFirstWasDoneOnce() {
        assertThat(Pair.of("The Heron first flew on 15 July 2006.", "The Heron first flew on 15 December 2006.")
                .told(comparator)).extracting(Pair.Told::rule).contains("time.disjoint");
    }

    @Test
    void aDateBeforeWhichItWasExcludesALaterOne() {
        assertThat(Pair.of("The ferry was launched on 14 May 1998.", "The ferry was launched before 1998.")
                .told(comparator)).singleElement().extracting(Pair.Told::rule).isEqualTo("time.disjoint");
        assertThat(Pair.of("The ferry was launched on 14 May 1996.", "The ferry was launched before 1998.")
                .told(comparator)).noneMatch(Pair.Told::conflict);
    }
}
