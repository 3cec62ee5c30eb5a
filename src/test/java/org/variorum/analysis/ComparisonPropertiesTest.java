package org.variorum.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;

/** What holds of every comparison, whatever the articles: order, repetition, re-use and interruption. */
class ComparisonPropertiesTest {

    private static final int WORDS = 150;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void resultDoesNotDependOnTheOrderOfTheArticles(long seed) {
        List<Article> articles = GeneratedNews.articles(5, WORDS, seed);
        List<Article> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, new Random(seed));
        Comparison comparison = EnglishAnalysis.pipeline().compare(articles, Progress.NONE);
        assertThat(EnglishAnalysis.pipeline().compare(shuffled, Progress.NONE)).isEqualTo(comparison);
        assertThat(comparison.facts()).isNotEmpty();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {4, 5})
    void resultIsTheSameOnEveryRunAndOnAnyNumberOfThreads(long seed) {
        List<Article> articles = GeneratedNews.articles(5, WORDS, seed);
        ComparisonPipeline pipeline = EnglishAnalysis.pipeline();
        Comparison first = pipeline.compare(articles, Progress.NONE);
        assertThat(pipeline.compare(articles, Progress.NONE)).isEqualTo(first);
        try (ForkJoinPool pool = new ForkJoinPool(4)) {
            assertThat(EnglishAnalysis.pipeline(pool).compare(articles, Progress.NONE)).isEqualTo(first);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {6, 7})
    void addedArticleChangesNothingThatIsKnownOfTheOthers(long seed) {
        List<Article> articles = GeneratedNews.articles(5, WORDS, seed);
        ComparisonPipeline grown = EnglishAnalysis.pipeline();
        grown.compare(articles.subList(0, 4), Progress.NONE);
        assertThat(grown.compare(articles, Progress.NONE))
                .isEqualTo(EnglishAnalysis.pipeline().compare(articles, Progress.NONE));
    }

    @Test
    void addedArticleIsTheOnlyOneThatIsRead() {
        AtomicInteger read = new AtomicInteger();
        ComparisonPipeline pipeline = counting(read);
        List<Article> articles = GeneratedNews.articles(5, WORDS, 8);
        pipeline.compare(articles.subList(0, 4), Progress.NONE);
        assertThat(read).hasValue(4);
        pipeline.compare(articles, Progress.NONE);
        assertThat(read).hasValue(5);
        pipeline.compare(articles.subList(1, 5), Progress.NONE);
        assertThat(read).hasValue(5);
    }

    @Test
    void articleUnderAnotherSiglumIsNotReadAgain() {
        AtomicInteger read = new AtomicInteger();
        ComparisonPipeline pipeline = counting(read);
        List<Article> articles = GeneratedNews.articles(3, WORDS, 9);
        pipeline.compare(articles, Progress.NONE);
        pipeline.compare(
                List.of(articles.get(2).withId(ArticleId.at(0)), articles.get(0).withId(ArticleId.at(1))),
                Progress.NONE);
        assertThat(read).hasValue(3);
    }

    @ParameterizedTest
    @EnumSource(AnalysisStage.class)
    void cancellationStopsAtEveryStage(AnalysisStage stage) {
        List<Article> articles = GeneratedNews.articles(3, WORDS, 10);
        Stopping stopping = new Stopping(stage);
        ComparisonPipeline pipeline = EnglishAnalysis.pipeline();
        if (stage == AnalysisStage.TRACING) {
            pipeline.compare(articles, stopping);
        } else {
            assertThatThrownBy(() -> pipeline.compare(articles, stopping)).isInstanceOf(CancellationException.class);
        }
        assertThat(stopping.heard).last().isEqualTo(stage);
        assertThat(pipeline.compare(articles, Progress.NONE).facts()).isNotEmpty();
    }

    private static ComparisonPipeline counting(AtomicInteger read) {
        ComparisonStages stages = EnglishAnalysis.stages();
        return new ComparisonPipeline(new ComparisonStages(
                article -> {
                    read.incrementAndGet();
                    return stages.reading().analyze(article);
                },
                stages.selection(), stages.naming(), stages.alignment(), stages.contrast(), stages.citations(),
                stages.origins()));
    }

    /** Cancels as soon as the stage has begun. */
    private static final class Stopping implements Progress {

        private final AnalysisStage stage;
        private final List<AnalysisStage> heard = new ArrayList<>();

        Stopping(AnalysisStage stage) {
            this.stage = stage;
        }

        @Override
        public void report(AnalysisStage now, double fraction) {
            heard.add(now);
        }

        @Override
        public boolean cancelled() {
            return heard.contains(stage);
        }
    }
}
