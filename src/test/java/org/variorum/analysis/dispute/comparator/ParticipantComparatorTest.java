package org.variorum.analysis.dispute.comparator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.analysis.dispute.Pair;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.comparison.DisputeKind;

class ParticipantComparatorTest {

    private final ParticipantComparator comparator = new ParticipantComparator(NewsLanguage.ENGLISH);

    @Test
    void twoAgesOfOnePersonAreAConflict() {
        assertThat(Pair.of("Maria Lindqvist, 34, was rescued.", "Maria Lindqvist, 36, was rescued.").told(comparator))
                .singleElement().satisfies(told -> {
                    assertThat(told.verdict()).isEqualTo(Verdict.conflict(DisputeKind.PARTICIPANT));
                    assertThat(told.rule()).isEqualTo("participant.age");
                    assertThat(told.first()).isEqualTo("34");
                    assertThat(told.second()).isEqualTo("36");
                    assertThat(told.explanation()).contains("two ages for a person of the same name");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Maria Lindqvist, 34, was rescued. | Olof Lindqvist, 36, was rescued.",
        "Maria Lindqvist, 34, was rescued. | Police freed 36-year-old Olof Lindqvist.",
        "Maria Lindqvist, 34, was rescued. | Maria Lindqvist, 5, was rescued with her mother.",
        "Maria Lindqvist, 34, was rescued. | Maria Lindqvist, 34, was in hospital.",
        "Maria Lindqvist, 34, was rescued. | In 2014, a 22-year-old Maria Lindqvist was fined for speeding."
    })
    void otherPersonsAndOtherYearsAreNoConflict(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator)).noneMatch(Pair.Told::conflict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Anna Field and Ben Moss, aged 34 and 41, were killed. | Ben Moss, 41, and Anna Field, 34, were killed. |",
        "Anna Field and her brother Ben Moss, 34 and 41, died. | Ben Moss, 41, a baker, and Anna Field, 34, died. |",
        "Anna Field, 34, and Ben Moss, 41, a baker, died. | His brother Ben Moss, 41, and Anna Field, 34, died. |",
        "Anna Field and Ben Moss, 34 and 41, died. | Ben Moss, 43, and Anna Field, 34, died. | 41 43",
        "Anna Field, 34, and Carl Lund, 52, died. | Carl Lund, 25, and Anna Field, 34, died. | 52 25"
    })
    void eachOfTwoHasAnAge(String first, String second, @Nullable String apart) {
        assertThat(Pair.of(first, second).told(comparator)).filteredOn(Pair.Told::conflict)
                .extracting(told -> told.first() + " " + told.second())
                .containsExactlyElementsOf(apart == null ? List.of() : List.of(apart));
    }

    @Test
    void aBirthdayMayLieBetweenTwoReports() {
        assertThat(Pair.of("Maria Lindqvist, 34, was rescued.", "Maria Lindqvist, 35, was rescued.").daysApart(90)
                .told(comparator)).singleElement().extracting(Pair.Told::rule).isEqualTo("participant.aged");
    }

    @Test
    void surnamesThatDifferInALetterAreAConflict() {
        assertThat(Pair.of("Police arrested Maria Lindqvist.", "Police arrested Maria Lindkvist.").told(comparator))
                .extracting(Pair.Told::rule).contains("participant.spelling");
    }

    @Test
    void namesOfPlacesAreSpelledToo() {
        assertThat(Pair.of("A ship sank in the Bay of Arlen.", "The ship went down in the Bay of Orlen.")
                .told(comparator)).extracting(Pair.Told::rule).contains("participant.spelling");
    }

    @Test
    void accentsLeftOutAreNoOtherSpelling() {
        assertThat(Pair.of("A ship sank off Port Orl\u00f4ne.", "The ship went down off Port Orlone.").told(comparator))
                .extracting(Pair.Told::rule).doesNotContain("participant.spelling");
    }

    @Test
    void anotherEndingMakesAnotherWordOfAName() {
        assertThat(Pair.of("South Arlen sent a ship.", "South Arlens sent a ship. South Arleni sailors came.")
                .told(comparator)).extracting(Pair.Told::rule).doesNotContain("participant.spelling");
    }

    @Test
    void theOwnHandAndSomebodyElsesAreAConflict() {
        assertThat(Pair.of("The robber shot himself.", "The robber was shot by officers.").told(comparator))
                .singleElement().satisfies(told -> {
                    assertThat(told.rule()).isEqualTo("participant.own-hand");
                    assertThat(told.first()).isEqualTo("shot himself");
                    assertThat(told.second()).isEqualTo("officers");
                });
        assertThat(Pair.of("The robber shot himself.", "The guard was shot by officers.").told(comparator)).isEmpty();
        assertThat(Pair.of("The robber shot himself.", "The robber was shot.").told(comparator)).isEmpty();
    }

    @Test
    void twoNamesForWhoDidItAreAConflict() {
        assertThat(Pair.of(
                "The bridge was designed by Maria Lindqvist.", "The bridge was designed by Peter Novak.")
                .told(comparator)).singleElement().satisfies(told -> {
                    assertThat(told.rule()).isEqualTo("participant.doer");
                    assertThat(told.first()).isEqualTo("Maria Lindqvist");
                    assertThat(told.explanation()).contains("two persons are named as having done the same");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "The bridge was designed by Maria Lindqvist.,The bridge was painted by Peter Novak.",
        "The bridge was designed by Maria Lindqvist.,The tower was designed by Peter Novak.",
        "The bridge was designed by Maria Lindqvist.,The bridge was designed by Lindqvist.",
        "The bridge was designed by Maria Lindqvist.,The bridge was not designed by Peter Novak."
    })
    void otherDeedsAndOtherThingsHaveOtherDoers(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator)).noneMatch(Pair.Told::conflict);
    }
}
