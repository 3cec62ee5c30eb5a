package org.variorum.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.store.reading.ArticleImporter;

/**
 * The cost of comparing the articles of one folder with the models loaded: from scratch, and again when nothing
 * changed.
 *
 * <p>The folder is {@code variorum.articles}, by default a sample. From scratch means that every article is given a
 * hash of its own, so that nothing found earlier is used again.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ComparisonBenchmark {

    private final ComparisonPipeline pipeline = EnglishAnalysis.pipeline();
    private final Path folder = Path.of(System.getProperty("variorum.articles", "samples/kerman-warning"));
    private List<Article> articles = List.of();
    private int run;

    /** Reads the articles. */
    @Setup
    public void read() {
        articles = new ArticleImporter().importFrom(List.of(folder)).articles();
    }

    /** Import alone. */
    @Benchmark
    public List<Article> importing() {
        return new ArticleImporter().importFrom(List.of(folder)).articles();
    }

    /** Everything anew. */
    @Benchmark
    public Comparison fromScratch() {
        run++;
        List<Article> fresh = articles.stream().map(this::unknown).toList();
        return pipeline.compare(fresh, Progress.NONE);
    }

    /** What each article says is known; alignment and disputes are found again. */
    @Benchmark
    public Comparison again() {
        return pipeline.compare(articles, Progress.NONE);
    }

    private Article unknown(Article article) {
        return new Article(
                article.id(), article.file(), article.sha256() + run, article.metadata(), article.text(),
                article.exclusions(), article.truncated());
    }
}
