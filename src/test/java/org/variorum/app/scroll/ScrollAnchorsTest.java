package org.variorum.app.scroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.fixture.Accounts;

class ScrollAnchorsTest {

    private static final ArticleId A = new ArticleId("A");
    private static final ArticleId B = new ArticleId("B");

    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());

    @Test
    void whatTwoSourcesTellOfOneFactTiesTheirTexts() {
        Fact killed = index.fact(new FactId("f1")).orElseThrow();
        Claim here = index.claims(killed, A).getFirst();
        Claim there = index.claims(killed, B).getFirst();

        assertThat(ScrollAnchors.between(A, B, index, List.of()))
                .anyMatch(anchor -> anchor.from() == here.span().start() && anchor.to() == there.span().start());
    }

    @Test
    void anchorsBackAreTheSameTurnedRound() {
        List<Anchor> back = ScrollAnchors.between(B, A, index, List.of()).stream().map(Anchor::inverse).toList();

        assertThat(back).containsExactlyInAnyOrderElementsOf(ScrollAnchors.between(A, B, index, List.of()));
    }

    @Test
    void theReadersPointTiesItsTwoSourcesInBothDirections() {
        List<SyncPoint> points = List.of(new SyncPoint(B, 20, A, 10), new SyncPoint(A, 1, new ArticleId("C"), 2));

        assertThat(ScrollAnchors.between(A, B, index, points)).contains(new Anchor(10, 20, 1e6));
        assertThat(ScrollAnchors.between(B, A, index, points)).contains(new Anchor(20, 10, 1e6));
        assertThat(ScrollAnchors.between(A, B, index, points)).noneMatch(anchor -> anchor.to() == 2);
    }
}
