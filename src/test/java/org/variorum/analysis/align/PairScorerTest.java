package org.variorum.analysis.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.variorum.analysis.encode.MiniLmEncoder;
import org.variorum.analysis.extract.AnalyzedArticle;

class PairScorerTest {

    private static final EnglishReading READING = new EnglishReading();
    private static final AnalyzedArticle FIRE =
            READING.read(0, "a", "A fire destroyed the old paper mill in Harwick on Friday night.", Optional.empty());
    private static final AnalyzedArticle BLAZE = READING.read(
            1, "b", "The old paper mill in Harwick was destroyed by a fire late on Friday.", Optional.empty());
    private static final AnalyzedArticle BUDGET =
            READING.read(1, "b", "The council approved next year's school budget.", Optional.empty());

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
    void anArticleWithoutSentencesIsUnlikeEverything() {
        assertThat(scorer.score(FIRE, ArticleSketch.of("B")).likeness()).isZero();
    }
}
