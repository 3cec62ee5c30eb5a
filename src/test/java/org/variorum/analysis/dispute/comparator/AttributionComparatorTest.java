package org.variorum.analysis.dispute.comparator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.analysis.dispute.Pair;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.comparison.DisputeKind;

class AttributionComparatorTest {

    private final AttributionComparator comparator = new AttributionComparator(NewsLanguage.ENGLISH.lexicon());

    @Test
    void oneDeniesWhatTheOtherStates() {
        assertThat(Pair.of(
                "The company denied that it polluted the river.", "The company polluted the river.").told(comparator))
                .isNotEmpty().allSatisfy(told -> {
                    assertThat(told.verdict()).isEqualTo(Verdict.conflict(DisputeKind.POLARITY));
                    assertThat(told.rule()).isEqualTo("polarity.denied");
                    assertThat(told.explanation()).contains("denied by one and stated by the other");
                });
    }

    @Test
    void oneConfirmsWhatAnotherDeclinesToConfirm() {
        assertThat(Pair.of(
                "The army confirmed the strike on the harbour.",
                "The army declined to confirm the strike on the harbour.").told(comparator))
                .anySatisfy(told -> assertThat(told.rule()).isEqualTo("attribution.withheld"));
    }

    @ParameterizedTest
    @CsvSource({
        "The company denied that it polluted the river.,The company closed its plant at the river.",
        "The company said that it polluted the river.,The company polluted the river.",
        "The army confirmed the strike on the harbour.,The army declined to comment on the strike on the harbour."
    })
    void denialsOfOtherMattersAndSilenceAreNoConflict(String first, String second) {
        assertThat(Pair.of(first, second).told(comparator)).isEmpty();
    }
}
