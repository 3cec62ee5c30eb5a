package org.variorum.analysis;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.text.SourceText;
import org.variorum.store.reading.ArticleImporter;

/**
 * Prints what comparisons of more and more articles of 1,000 words cost, stage by stage, on the clock and in processor
 * time of the whole program; then what one more article costs.
 *
 * <p>Arguments: the numbers of articles, by default {@code 5 10 25 50}. The articles are {@link GeneratedNews}. Or a
 * folder: its articles are compared {@value #WARM_UP} times before they are measured, each time read anew.
 */
final class ScaleTiming {

    private static final int WORDS = 1_000;
    private static final double NANOS = 1e9;
    private static final int WARM_UP = 8;
    private static final int MEASURED = 3;

    private ScaleTiming() {}

    public static void main(String[] arguments) {
        if (arguments.length == 1 && Files.isDirectory(Path.of(arguments[0]))) {
            measureFolder(Path.of(arguments[0]));
            return;
        }
        List<String> counts = arguments.length == 0 ? List.of("5", "10", "25", "50") : List.of(arguments);
        try (ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors())) {
            ComparisonPipeline pipeline = EnglishAnalysis.pipeline(pool);
            pipeline.compare(GeneratedNews.articles(5, WORDS, 99), Progress.NONE);
            for (String count : counts) {
                List<Article> articles = GeneratedNews.articles(Integer.parseInt(count), WORDS, 7);
                measure(count + " articles", pipeline, articles);
                List<Article> more = new ArrayList<>(articles.subList(0, articles.size() - 1));
                more.add(GeneratedNews.articles(articles.size(), WORDS, 8).getLast());
                measure("one of them replaced", pipeline, more);
            }
        }
        System.out.printf(Locale.ROOT, "peak memory of the process: %s%n", Memory.peak());
    }

    /** What a warm program needs for articles that it has not read before. */
    private static void measureFolder(Path folder) {
        List<Article> articles = new ArticleImporter().importFrom(List.of(folder)).articles();
        try (ForkJoinPool pool = new ForkJoinPool(Runtime.getRuntime().availableProcessors())) {
            ComparisonPipeline pipeline = EnglishAnalysis.pipeline(pool);
            for (int run = 0; run < WARM_UP; run++) {
                pipeline.compare(changed(articles, run), Progress.NONE);
            }
            for (int run = WARM_UP; run < WARM_UP + MEASURED; run++) {
                measure(articles.size() + " articles of " + folder.getFileName(), pipeline, changed(articles, run));
            }
        }
    }

    /** The same articles with a sentence more, so that nothing kept of them fits. */
    private static List<Article> changed(List<Article> articles, int run) {
        return articles.stream().map(article -> {
            String text = article.text().value() + "\n\nThis is reading number " + run + ".";
            return new Article(
                    article.id(), article.file(), article.sha256() + run, article.metadata(), new SourceText(text),
                    article.exclusions(), article.truncated());
        }).toList();
    }

    private static void measure(String name, ComparisonPipeline pipeline, List<Article> articles) {
        Map<AnalysisStage, Moment> begins = new EnumMap<>(AnalysisStage.class);
        Moment start = Moment.now();
        Comparison comparison = pipeline.compare(articles, (stage, fraction) -> {
            synchronized (begins) {
                begins.computeIfAbsent(stage, one -> Moment.now());
            }
        });
        Moment end = Moment.now();
        StringBuilder stages = new StringBuilder();
        for (AnalysisStage stage : AnalysisStage.values()) {
            Moment from = begins.getOrDefault(stage, end);
            Moment to = stage.ordinal() + 1 == AnalysisStage.values().length ? end
                    : begins.getOrDefault(AnalysisStage.values()[stage.ordinal() + 1], end);
            stages.append(String.format(Locale.ROOT, " %s %.2f (%.2f)",
                    stage.code(), (to.clock - from.clock) / NANOS, (to.processors - from.processors) / NANOS));
        }
        System.out.printf(Locale.ROOT, "%s: %.2f s on the clock, %.2f s of processors;%s; %d claims, %d facts%n",
                name, (end.clock - start.clock) / NANOS, (end.processors - start.processors) / NANOS, stages,
                comparison.claims().size(), comparison.facts().size());
    }

    /** A moment in nanoseconds: on the clock, and of the processor time of the whole program. */
    private record Moment(long clock, long processors) {

        static Moment now() {
            return new Moment(System.nanoTime(), processorTime());
        }
    }

    private static long processorTime() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() : 0;
    }

    /** What the system says of the process. */
    private static final class Memory {

        static String peak() {
            try (Stream<String> lines = Files.lines(Path.of("/proc/self/status"))) {
                return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("unknown");
            } catch (IOException unknown) {
                return "unknown";
            }
        }
    }
}
