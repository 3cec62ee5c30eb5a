package org.variorum.analysis.dispute.comparator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.analysis.dispute.Pair;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.comparison.DisputeKind;

class CauseComparatorTest {

    private final CauseComparator comparator = new CauseComparator(NewsLanguage.ENGLISH.lexicon());

    @Test
    void twoCausesOfOneOutcomeAreAConflict() {
        assertThat(Pair.of("The painter died of heart failure.", "The painter died of pneumonia.").told(comparator))
                .singleElement().satisfies(told -> {
                    assertThat(told.verdict()).isEqualTo(Verdict.conflict(DisputeKind.CAUSE));
                    assertThat(told.rule()).isEqualTo("cause.other");
                    assertThat(told.first()).isEqualTo("of heart failure");
                    assertThat(told.second()).isEqualTo("of pneumonia");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "The painter died of heart failure.,The painter died of a heart failure.",
        "The painter died of heart failure.,The painter spoke of pneumonia.",
        "The painter died of heart failure.,The painter may have died of pneumonia."
    })
    void theSameCauseOtherActsAndGuessesAreNoConflict(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator)).isEmpty();
    }
}
