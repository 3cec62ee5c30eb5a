package org.variorum.analysis.dispute.comparator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.variorum.analysis.dispute.Pair;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;

class CertaintyComparatorTest {

    private final CertaintyComparator comparator = new CertaintyComparator(NewsLanguage.ENGLISH.lexicon());

    private static final String UNKNOWN = "It is not known whether the captain drowned in the harbour.";
    private static final String STATED = "The captain drowned in the harbour.";

    @Test
    void whatOneCallsUnknownAndTheOtherStatesIsAConflict() {
        assertThat(Pair.of(UNKNOWN, STATED).told(comparator)).isNotEmpty().allSatisfy(told -> {
            assertThat(told.verdict()).isEqualTo(Verdict.conflict(DisputeKind.CERTAINTY));
            assertThat(told.rule()).isEqualTo("certainty.unknown");
            assertThat(told.second()).contains("drowned in the harbour");
        });
    }

    @Test
    void aLaterReportThatKnowsMoreIsAnUpdate() {
        assertThat(Pair.of(UNKNOWN, STATED).daysApart(1).told(comparator)).isNotEmpty()
                .allSatisfy(told -> assertThat(told.verdict()).isEqualTo(Verdict.nuance(NuanceKind.UPDATE)));
    }

    @Test
    void anEarlierReportThatKnewMoreIsAConflict() {
        assertThat(Pair.of(UNKNOWN, STATED).daysApart(-1).told(comparator)).isNotEmpty()
                .allMatch(Pair.Told::conflict);
    }

    @Test
    void otherMattersAreNotCompared() {
        assertThat(Pair.of(UNKNOWN, "The harbour reopened after the storm.").told(comparator)).isEmpty();
        assertThat(Pair.of(STATED, STATED).told(comparator)).isEmpty();
        assertThat(Pair.of(UNKNOWN, STATED).alike(0.3).told(comparator)).isEmpty();
    }
}
