package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.comparison.DisputeKind;

class ContentComparatorTest {

    private final ContentComparator comparator = new ContentComparator(Lexicon.ENGLISH, ExclusiveClasses.load("en"));

    @Test
    void oneMemberOfAClassForAnotherIsAConflict() {
        assertThat(Pair.of("The witness saw a red car at the gate.", "The witness saw a blue car at the gate.")
                .told(comparator)).singleElement().satisfies(told -> {
                    assertThat(told.verdict()).isEqualTo(Verdict.conflict(DisputeKind.CONTENT));
                    assertThat(told.rule()).isEqualTo("content.exchanged");
                    assertThat(told.first()).isEqualTo("red");
                    assertThat(told.second()).isEqualTo("blue");
                    assertThat(told.explanation()).contains("all other words are the same");
                });
    }

    @Test
    void descriptionsThatExcludeEachOtherAreAConflict() {
        assertThat(Pair.of(
                "Lindqvist is a Swedish painter and teacher.", "Lindqvist is a celebrated Danish painter.")
                .told(comparator)).singleElement().satisfies(told -> {
                    assertThat(told.rule()).isEqualTo("content.described");
                    assertThat(told.first()).isEqualTo("a Swedish painter");
                    assertThat(told.second()).isEqualTo("a celebrated Danish painter");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "The witness saw a red car at the gate.,The witness saw a fast car at the gate.",
        "The witness saw a red car at the gate.,Two blue cars were parked behind the school.",
        "Lindqvist is a Swedish painter.,Lindqvist is a Swedish and Danish painter.",
        "Lindqvist is a Swedish painter.,Novak is a Danish painter.",
        "Lindqvist is a Swedish painter.,Lindqvist is not a Danish painter."
    })
    void otherWordsBothOfAClassAndOtherThingsAreNoConflict(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator)).isEmpty();
    }
}
