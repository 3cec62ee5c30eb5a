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

class QuotationComparatorTest {

    private final QuotationComparator comparator = new QuotationComparator(NewsLanguage.ENGLISH.lexicon());

    private static final String FIRST =
            "\"We will rebuild the old bridge over the river for the people of this valley,\" the mayor said.";

    @Test
    void otherWordsInOneUtteranceAreAConflict() {
        assertThat(Pair.of(FIRST, FIRST.replace("old bridge", "stone tower")).told(comparator)).isNotEmpty()
                .allSatisfy(told -> {
                    assertThat(told.verdict()).isEqualTo(Verdict.conflict(DisputeKind.QUOTATION));
                    assertThat(told.rule()).isEqualTo("quotation.words");
                    assertThat(told.first()).isEqualTo("the old bridge over");
                    assertThat(told.second()).isEqualTo("the stone tower over");
                });
    }

    @Test
    void anotherFormOfAWordIsWording() {
        assertThat(Pair.of(FIRST, FIRST.replace("bridge", "bridges")).told(comparator)).isNotEmpty()
                .allSatisfy(told -> assertThat(told.verdict()).isEqualTo(Verdict.nuance(NuanceKind.WORDING)));
    }

    @ParameterizedTest
    @CsvSource({"Jones's, Jones'", "Jones’s, Jones'", "Jones', Jones’"})
    void twoSpellingsOfAPossessiveAreTheSameWords(String first, String second) {
        assertThat(Pair.of(FIRST.replace("the old", first + " old"), FIRST.replace("the old", second + " old"))
                .told(comparator)).isNotEmpty()
                .allSatisfy(told -> assertThat(told.verdict()).isEqualTo(Verdict.agreement()));
    }

    @Test
    void aDayWithItsMonthCutShortIsWording() {
        String quotation = "\"A guard saw them cross the old bridge over the river on January 3 by night,\" she said.";
        assertThat(Pair.of(quotation, quotation.replace("January", "Jan.")).told(comparator)).isNotEmpty()
                .noneMatch(told -> told.rule().equals("quotation.words"));
    }

    @Test
    void theSameWordsAgree() {
        assertThat(Pair.of(FIRST, FIRST).told(comparator)).isNotEmpty()
                .allSatisfy(told -> assertThat(told.verdict()).isEqualTo(Verdict.agreement()));
    }

    @Test
    void otherUtterancesAreNotCompared() {
        assertThat(Pair.of(FIRST, "\"Nobody told us that the ferry had left the port so early,\" she said.")
                .told(comparator)).isEmpty();
    }
}
