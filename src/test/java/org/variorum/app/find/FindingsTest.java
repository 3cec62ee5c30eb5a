package org.variorum.app.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;

class FindingsTest {

    private static final ArticleId A = new ArticleId("A");
    private static final ArticleId B = new ArticleId("B");
    private static final Findings FOUND = new Findings(
            new FindQuery("ab", false, false), List.of(A, B), List.of(hit(A, 1), hit(A, 9), hit(B, 4)), -1);

    @Test
    void stepsGoRoundTheEnds() {
        assertThat(FOUND.step(1).hit()).contains(hit(A, 1));
        assertThat(FOUND.step(1).step(-1).hit()).contains(hit(B, 4));
        assertThat(FOUND.step(-1).hit()).contains(hit(B, 4));
        assertThat(Findings.NONE.step(1).hit()).isEmpty();
    }

    @Test
    void readingOnStartsWhereTheReaderIs() {
        assertThat(FOUND.from(A, 5).hit()).contains(hit(A, 9));
        assertThat(FOUND.from(B, 0).hit()).contains(hit(B, 4));
        assertThat(FOUND.from(B, 5).hit()).contains(hit(A, 1));
        assertThat(Findings.NONE.from(A, 0).hit()).isEqualTo(Optional.empty());
    }

    @Test
    void everySourceKnowsItsHits() {
        assertThat(FOUND.in(A)).hasSize(2);
        assertThat(FOUND.in(B)).containsExactly(new TextSpan(4, 6));
    }

    private static Hit hit(ArticleId article, int start) {
        return new Hit(article, new TextSpan(start, start + 2));
    }
}
