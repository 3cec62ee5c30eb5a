package org.variorum.app.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.app.selection.Selection;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.ui.fixture.Accounts;

class DisputeHistogramTest {

    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());
    private final Article article = Accounts.articles().getFirst();

    @Test
    void everyDisputedClaimIsCountedOnceInItsStretch() {
        List<Selection> disputes = DisputeHistogram.of(article, index, 1).bars().getFirst().disputes();

        assertThat(disputes).hasSize((int) index.disputedFactsOf(article.id()));
        assertThat(disputes).allMatch(selection -> selection.article().equals(Optional.of(article.id())));
        assertThat(DisputeHistogram.of(article, index, 40).highest()).isBetween(1, disputes.size());
    }

    @Test
    void stretchesFollowTheOrderOfReading() {
        List<Integer> starts = DisputeHistogram.of(article, index, 10).bars().stream()
                .flatMap(bar -> bar.disputes().stream())
                .map(selection -> index.claim(selection.claim().orElseThrow()).orElseThrow().span().start())
                .toList();

        assertThat(starts).isSorted().isNotEmpty();
    }

    @Test
    void withoutDisputesAllBarsAreEmpty() {
        DisputeHistogram none = DisputeHistogram.of(article, new ComparisonIndex(Comparison.EMPTY), 12);

        assertThat(none.bars()).hasSize(12);
        assertThat(none.highest()).isZero();
    }
}
