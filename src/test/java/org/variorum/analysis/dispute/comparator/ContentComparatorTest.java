package org.variorum.analysis.dispute.comparator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.analysis.dispute.Pair;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.entity.Gazetteer;
import org.variorum.model.comparison.DisputeKind;

class ContentComparatorTest {

    private final ContentComparator comparator =
            new ContentComparator(NewsLanguage.ENGLISH.lexicon(), NewsLanguage.ENGLISH.classes(), new Gazetteer("en"));

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
        "The ferry was the third boat of the line to be lost.,The ferry was the fourth boat of the line to be lost.",
        "Demand was strong.,Demand was weak.",
        "The ship sank off Norway.,The ship sank off Denmark.",
        "The talks will be held in Madrid.,The talks will be held in Milan.",
        "The witness saw a red car at the old gate.,The witness saw a blue car at the gate."
    })
    void oneExchangeDecidesThoughOneSaysMoreOrTheSentenceIsShort(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator)).isNotEmpty()
                .allMatch(told -> told.rule().startsWith("content."));
    }

    @ParameterizedTest
    @CsvSource({
        "Officers met Maria Lindqvist during the trial in Arlen.,Officers met Peter Novak during the trial in Arlen.",
        "The firm that built the bridge hired Lindqvist.,The firm that built the bridge hired Novak."
    })
    void anotherNameDecidesWhereNeitherReportKnowsTheOther(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator)).singleElement()
                .extracting(Pair.Told::rule).isEqualTo("participant.named-otherwise");
    }

    @ParameterizedTest
    @CsvSource({
        "Officers met Maria Lindqvist at the trial.,Officers met Peter Novak at the trial. Maria Lindqvist was away.",
        "Officers met Lindqvist during the trial.,Officers met Lindquist during the trial.",
        "Officers met Lindqvist during the trial.,Officers ignored Novak before the trial."
    })
    void twoPeopleOfOneReportAndSpellingsAreNoOtherName(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator))
                .noneMatch(told -> told.rule().equals("participant.named-otherwise"));
    }

    @ParameterizedTest
    @CsvSource({
        "The talks will be held in Italy.,The talks will be held in Milan.",
        "Nine people went to Arlen.,Four people went to Norbury.",
        "Workers get 12 weeks of pay.,Older workers get 20 weeks of pay.",
        "Lindqvist won in the north.,Novak won in the south.",
        "The witness saw a red car at the gate.,The witness saw a fast car at the gate.",
        "The witness saw a red car at the gate.,Two blue cars were parked behind the school.",
        "Lindqvist is a Swedish painter.,Lindqvist is a Swedish and Danish painter.",
        "Lindqvist is a Swedish painter.,Novak is a Danish painter.",
        "Lindqvist is a Swedish painter.,Lindqvist is not a Danish painter."
    })
    void otherWordsBothOfAClassAndOtherThingsAreNoConflict(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator))
                .allMatch(told -> told.rule().equals(Finding.WORDING));
    }
}
