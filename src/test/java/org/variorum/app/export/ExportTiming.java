package org.variorum.app.export;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.variorum.analysis.EnglishAnalysis;
import org.variorum.analysis.GeneratedNews;
import org.variorum.analysis.Progress;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.workspace.Workspace;

/**
 * Prints what each export of one comparison costs, on the clock and in processor time of the thread that makes it, the
 * median of seven after three that do not count, and how large the file is.
 *
 * <p>Arguments: the number of articles, by default 10. The articles of 1,000 words are {@link GeneratedNews}.
 */
final class ExportTiming {

    private static final int WORDS = 1_000;
    private static final int WARMING = 3;
    private static final int COUNTED = 7;
    private static final double NANOS = 1e9;
    private static final double KIBIBYTE = 1024;

    private ExportTiming() {}

    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 10 : Integer.parseInt(arguments[0]);
        List<Article> articles = GeneratedNews.articles(count, WORDS, 7).stream().map(ExportTiming::hashed).toList();
        Comparison comparison = EnglishAnalysis.pipeline().compare(articles, List.of(), Progress.NONE);
        System.out.printf(Locale.ROOT, "%d articles, %d claims, %d facts%n",
                count, comparison.claims().size(), comparison.facts().size());
        Workspace workspace = Workspace.of(articles, comparison, List.of());
        ExportFormats.all(new MessageWording(Locale.ENGLISH), "variorum timing")
                .forEach(exporter -> {
                    measure(exporter, workspace, ExportOptions.EVERYTHING);
                    if (exporter.carriesWorkspace()) {
                        measure(exporter, workspace, ExportOptions.PLAIN);
                    }
                });
        System.exit(0);
    }

    /** An article of a file with a hash, which our own format insists on. */
    private static Article hashed(Article article) {
        return new Article(article.id(), article.file(), "%064x".formatted(article.id().index()), article.metadata(),
                article.text(), article.exclusions(), article.truncated());
    }

    private static void measure(FormatExporter exporter, Workspace workspace, ExportOptions options) {
        List<Long> clock = new ArrayList<>();
        List<Long> processor = new ArrayList<>();
        int size = 0;
        for (int run = 0; run < WARMING + COUNTED; run++) {
            long start = System.nanoTime();
            long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            size = switch (exporter.draft(workspace, options)) {
                case Drafted.Made made -> made.draft().size();
                case Drafted.Refused refused -> throw new IllegalStateException(refused.problem().toString());
            };
            if (run >= WARMING) {
                clock.add(System.nanoTime() - start);
                processor.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used);
            }
        }
        System.out.printf(Locale.ROOT, "| %s | %.2f s | %.2f s | %.0f KiB |%n",
                exporter.name() + (options.equals(ExportOptions.PLAIN) ? ", without the workspace" : ""),
                median(clock), median(processor), size / KIBIBYTE);
    }

    private static double median(List<Long> nanos) {
        Collections.sort(nanos);
        return nanos.get(nanos.size() / 2) / NANOS;
    }
}
