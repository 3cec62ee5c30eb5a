package org.variorum.analysis.align;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.analysis.encode.CachingEncoder;
import org.variorum.analysis.encode.MiniLmEncoder;
import org.variorum.analysis.extract.AnalyzedArticle;
import org.variorum.analysis.extract.EventAnchors;

/**
 * Prints how long the encoder takes to load, to encode and to give whole articles their vectors, and how long the
 * alignment of many articles takes. The argument is a folder of texts.
 */
final class EncoderTiming {

    private EncoderTiming() {}

    public static void main(String[] arguments) throws IOException {
        List<String> texts = new ArrayList<>();
        try (var files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        long[] start = now();
        try (MiniLmEncoder model = MiniLmEncoder.load()) {
            print("load", start);
            EnglishReading reading = new EnglishReading();
            List<AnalyzedArticle> articles = read(reading, texts, 1);
            List<String> sentences = articles.stream().flatMap(article -> article.sentences().stream())
                    .map(sentence -> sentence.text()).toList();
            model.encode(sentences);
            start = now();
            model.encode(sentences);
            print(sentences.size() + " sentences, all processors", start);
            start = now();
            sentences.forEach(sentence -> model.encode(List.of(sentence)));
            print(sentences.size() + " sentences, one by one", start);
            start = now();
            articles.forEach(new ArticleEncoder(model)::encode);
            print(articles.size() + " articles with claims in context", start);
            align(model, read(reading, texts, 50 / texts.size()));
        }
    }

    /** The texts over and over, each time with other numbers in them. */
    private static List<AnalyzedArticle> read(EnglishReading reading, List<String> texts, int times) {
        return IntStream.range(0, texts.size() * times)
                .mapToObj(index -> reading.read(
                        index, "text" + index,
                        index < texts.size() ? texts.get(index) : texts.get(index % texts.size()) + "\n\nNo " + index,
                        Optional.empty()))
                .toList();
    }

    private static void align(MiniLmEncoder model, List<AnalyzedArticle> articles) {
        ArticleEncoder encoder = new ArticleEncoder(new CachingEncoder(model, 100_000));
        List<EncodedArticle> encoded = articles.stream().map(encoder::encode).toList();
        EventAnchors anchors = new EventAnchors("en");
        FactAligner aligner = new FactAligner(
                (first, second) -> anchors.compatible(first, second).verdict());
        for (int size : new int[] {5, 5, 10, 25, 50}) {
            long[] start = now();
            List<AlignedFact> facts = aligner.align(encoded.subList(0, Math.min(size, encoded.size())));
            print("alignment of " + size + " articles to " + facts.size() + " facts", start);
        }
    }

    /** Processor time of all threads beside the time on the clock: on a busy machine only the first can be compared. */
    private static void print(String what, long[] start) {
        long[] now = now();
        System.out.printf(Locale.ROOT, "%s: %.3f s, processors %.3f s%n", what, (now[0] - start[0]) / 1e9,
                (now[1] - start[1]) / 1e9);
    }

    private static long[] now() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new long[] {System.nanoTime(), system.getProcessCpuTime()};
    }
}
