package org.variorum.analysis.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.analysis.encode.MiniLmEncoder;
import org.variorum.analysis.extract.AnalyzedArticle;

class PairScorerTest {

    private static final AnalyzedArticle FIRE =
            ArticleSketch.of("A", "A fire destroyed the old paper mill in Harwick on Friday night.");
    private static final AnalyzedArticle BLAZE =
            ArticleSketch.of("B", "The old paper mill in Harwick was destroyed by a fire late on Friday.");
    private static final AnalyzedArticle BUDGET =
            ArticleSketch.of("B", "The council approved next year's school budget.");

    private static MiniLmEncoder model;
    private static PairScorer scorer;

    @BeforeAll
    static void load() {
        model = MiniLmEncoder.load();
        scorer = new PairScorer(new ArticleEncoder(model));
    }

    @AfterAll
    static void close() {
        model.close();
    }

    @Test
    void paraphrasesAreTheSameFactAndOthersAreNot() {
        assertThat(scorer.score(FIRE, BLAZE).sameFact()).isTrue();
        assertThat(scorer.score(FIRE, BLAZE).restatement()).isTrue();
        assertThat(scorer.score(FIRE, BUDGET).sameFact()).isFalse();
        assertThat(scorer.score(FIRE, BUDGET).restatement()).isFalse();
    }

    @Test
    void theScoreIsSymmetric() {
        assertThat(scorer.score(BLAZE, FIRE)).isEqualTo(scorer.score(FIRE, BLAZE));
    }

    @Test
    void anArticleWithoutClaimsIsUnlikeEverything() {
        assertThat(scorer.score(FIRE, ArticleSketch.of("B")).likeness()).isZero();
    }
}
