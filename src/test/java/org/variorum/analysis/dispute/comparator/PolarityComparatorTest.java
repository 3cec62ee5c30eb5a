package org.variorum.analysis.dispute.comparator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.analysis.dispute.Pair;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.comparison.DisputeKind;

class PolarityComparatorTest {

    private final PolarityComparator comparator = new PolarityComparator(NewsLanguage.ENGLISH.lexicon());

    @Test
    void theSameVerbDeniedIsAConflict() {
        assertThat(Pair.of("The minister resigned on Monday.", "The minister did not resign on Monday.")
                .told(comparator)).singleElement().satisfies(told -> {
                    assertThat(told.verdict()).isEqualTo(Verdict.conflict(DisputeKind.POLARITY));
                    assertThat(told.rule()).isEqualTo("polarity.negation");
                    assertThat(told.first()).isEqualTo("resigned");
                    assertThat(told.second()).isEqualTo("not resign");
                    assertThat(told.explanation()).endsWith("said to be so and not to be so.");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "The guard opened the gate.,The guard was unable to open the gate.",
        "The guard opened the gate.,The guard has yet to open the gate.",
        "The guard opened the gate.,The guard never opened the gate.",
        "The painter is a suspect.,The painter is not a suspect.",
        "The crew had warned the passengers.,There was no warning at all."
    })
    void denialHasManyForms(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator)).extracting(Pair.Told::rule)
                .contains("polarity.negation");
    }

    @Test
    void whoClaimsResponsibilityAndWhoDeniesItAreOnTwoSides() {
        assertThat(Pair.of(
                "The Islamic State claimed responsibility for the attack.",
                "ISIS denied responsibility for the attack.").told(comparator))
                .extracting(Pair.Told::rule).contains("polarity.opposite");
        assertThat(Pair.of(
                "The Islamic State claimed responsibility for the attack.",
                "Hamas denied responsibility for the attack.").told(comparator)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "The painter is a driver.,The painter is not a licensed driver.",
        "The crew had warned the passengers.,There was no warning of rain.",
        "The painter is a suspect.,The minister is not a suspect.",
        "The bridge is a work by Maria Lindqvist.,The bridge is not a work by Peter Novak.",
        "The guard opened the gate.,The guard opened the gate.",
        "The guard did not open the gate.,The guard failed to open the gate."
    })
    void narrowerDenialsAndDenialsOfOthersAreNoConflict(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator)).isEmpty();
    }

    @Test
    void wordsForOppositeSidesOfOneConceptAreAConflict() {
        assertThat(Pair.of(
                "The warning was precise about the date.", "The warning was vague about the date.").told(comparator))
                .singleElement().satisfies(told -> {
                    assertThat(told.rule()).isEqualTo("polarity.opposite");
                    assertThat(told.first()).isEqualTo("precise");
                    assertThat(told.second()).isEqualTo("vague");
                });
    }

    @Test
    void oppositeWordsAboutOtherThingsAreNoConflict() {
        assertThat(Pair.of("The warning was precise.", "The harbour pilot remained vague.").told(comparator)).isEmpty();
    }

    @Test
    void whatOnlyMightBeContradictsNothing() {
        assertThat(Pair.of("The minister might resign on Monday.", "The minister did not resign on Monday.")
                .told(comparator)).isEmpty();
    }

    @Test
    void whoWasSomewhereAndWasNotIsAConflict() {
        assertThat(Pair.of("The pilot was on the bridge.", "The pilot was not on the bridge at noon.")
                .told(comparator)).singleElement().satisfies(told -> {
                    assertThat(told.rule()).isEqualTo("polarity.negation");
                    assertThat(told.first()).isEqualTo("on the bridge");
                    assertThat(told.second()).isEqualTo("not on the bridge");
                });
    }

    @Test
    void anotherPersonMayHaveBeenElsewhere() {
        assertThat(Pair.of("The pilot was on the bridge.", "The cook was not on the bridge.").told(comparator))
                .isEmpty();
    }
}
