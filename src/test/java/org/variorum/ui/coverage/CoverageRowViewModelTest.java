package org.variorum.ui.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.ui.fixture.Accounts;

class CoverageRowViewModelTest {

    private final List<CoverageRowViewModel> rows = CoverageRowViewModel.of(Accounts.comparison());

    @Test
    void everyFactIsToldUntoldOrUnknownForEverySource() {
        assertThat(rows).hasSize(5).allSatisfy(row ->
                assertThat(row.told() + row.silent() + row.unknown()).isEqualTo(12));
    }

    @Test
    void whatOneSourceAloneTellsIsListedThere() {
        assertThat(ids(rows.get(3).onlyHere())).containsExactly("f11");
        assertThat(ids(rows.get(0).onlyHere())).isEmpty();
    }

    @Test
    void whatTwoOthersTellAndThisOneDoesNotIsLeftOutTheMostToldFirst() {
        assertThat(ids(rows.get(3).leavesOut())).startsWith("f2", "f3").doesNotContain("f10", "f8", "f1");
    }

    @Test
    void aCutTextLeavesNothingOut() {
        assertThat(rows.get(2).leavesOut()).isEmpty();
        assertThat(rows.get(2).unknown()).isPositive();
    }

    @Test
    void withTwoSourcesWhatTheOtherTellsIsLeftOut() {
        Comparison two = Accounts.ofTwoWithLongTitles().comparison();

        assertThat(CoverageRowViewModel.of(two)).allMatch(row -> row.leavesOut().isEmpty());
        assertThat(CoverageRowViewModel.of(Comparison.EMPTY)).isEmpty();
    }

    private static List<String> ids(List<Fact> facts) {
        return facts.stream().map(fact -> fact.id().value()).toList();
    }
}
