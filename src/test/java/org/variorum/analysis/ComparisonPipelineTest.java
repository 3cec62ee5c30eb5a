package org.variorum.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.variorum.analysis.align.EncodedArticle;
import org.variorum.analysis.align.RelevanceFilter;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.text.SegmentedText;
import org.variorum.model.text.SourceText;

/** The order of the stages, with stages that find nothing. */
class ComparisonPipelineTest {

    private final List<String> read = new ArrayList<>();
    private final List<AnalysisStage> reached = new ArrayList<>();
    private final ComparisonPipeline pipeline = new ComparisonPipeline(new ComparisonStages(
            this::read, new RelevanceFilter()::judge, articles -> articles, articles -> List.of(),
            (aligned, articles, progress) -> List.of(), articles -> List.of(), (articles, citations) -> List.of()));

    private EncodedArticle read(Article article) {
        read.add(article.file());
        return new EncodedArticle(
                new AnalyzedArticle(article, new SegmentedText(List.of(), List.of()), List.of(), List.of()),
                List.of(), List.of(), List.of(), List.of());
    }

    private static List<Article> articles(String... names) {
        return IntStream.range(0, names.length).mapToObj(index -> new Article(
                ArticleId.at(index), names[index], "sum of " + names[index],
                new ArticleMetadata(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                        Optional.empty(), Optional.empty(), "en"),
                new SourceText("Text of " + names[index]), List.of(), false)).toList();
    }

    private Progress cancelledAt(AnalysisStage stage) {
        return new Progress() {
            @Override
            public void report(AnalysisStage at, double fraction) {
                reached.add(at);
            }

            @Override
            public boolean cancelled() {
                return reached.contains(stage);
            }
        };
    }

    @Test
    void anArticleIsReadOnceHoweverOftenItIsCompared() {
        pipeline.compare(articles("one", "two"), Progress.NONE);
        pipeline.compare(articles("one", "two", "three"), Progress.NONE);
        assertThat(read).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void anArticleKeepsWhatWasReadUnderAnotherSiglum() {
        pipeline.compare(articles("one", "two"), Progress.NONE);
        assertThat(pipeline.compare(articles("two", "one"), Progress.NONE).articles())
                .extracting(Article::file).containsExactly("two", "one");
        assertThat(read).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(value = AnalysisStage.class, names = "TRACING", mode = EnumSource.Mode.EXCLUDE)
    void cancellingStopsBeforeTheNextStep(AnalysisStage stage) {
        assertThatThrownBy(() -> pipeline.compare(articles("one", "two"), cancelledAt(stage)))
                .isInstanceOf(CancellationException.class);
        assertThat(reached.getLast()).isEqualTo(stage);
        assertThat(reached).doesNotContainSequence(stage, stage);
    }

    @Test
    void whatWasReadBeforeCancellingIsKept() {
        assertThatThrownBy(() -> pipeline.compare(articles("one", "two"), cancelledAt(AnalysisStage.SELECTING)))
                .isInstanceOf(CancellationException.class);
        pipeline.compare(articles("one", "two"), Progress.NONE);
        assertThat(read).hasSize(2);
    }

    @Test
    void stagesAreReportedInTheirOrder() {
        pipeline.compare(articles("one"), cancelledAt(AnalysisStage.values()[AnalysisStage.values().length - 1]));
        assertThat(reached.stream().distinct()).isEqualTo(Stream.of(AnalysisStage.values()).toList());
    }
}
