package org.variorum.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures the analysis on every set in the folder {@code quality.data} whose format an evaluator reads.
 *
 * <p>{@code quality.sets} picks sets by name, separated by commas; only a run over all of them rewrites the page of
 * results. The table is printed set by set; the cases that went wrong are listed in {@code target/quality}.
 */
@Tag("quality")
class QualityTest {

    private static final Path OUTPUT = Path.of("target", "quality");

    private final List<String> picked = list(System.getProperty("quality.sets", ""));
    private final Floors floors = new Floors();
    private final List<String> violations = new ArrayList<>();

    @Test
    void everyFigureIsAboveItsFloor() throws IOException {
        String folder = System.getProperty("quality.data", "");
        Assumptions.assumeTrue(!folder.isEmpty(), "Give the folder of labelled sets with -Dquality.data=<folder>");
        assertThat(Path.of(folder)).isDirectory();
        QualityReport report = new QualityReport("mvn -q -Pquality verify -Dquality.data=<folder>",
                System.getProperty("quality.date", LocalDate.now().toString()));
        List<Evaluator> evaluators = evaluators();
        for (Path file : LabelledSet.filesIn(Path.of(folder))) {
            String name = LabelledSet.nameOf(file);
            if (picked.isEmpty() || picked.contains(name)) {
                measure(LabelledSet.read(file), evaluators, report);
            }
        }
        floors.sets().stream().filter(set -> picked.isEmpty() && !report.measured().contains(set))
                .forEach(set -> report.skip(set, "has floors, but is not in the folder"));
        System.out.println(report.skipped());
        write(OUTPUT.resolve("results.md"), report.markdown());
        if (picked.isEmpty()) {
            write(Path.of("src", "site", "markdown", "quality", "results.md"), report.markdown());
        }
        assertThat(violations).isEmpty();
    }

    private void measure(LabelledSet set, List<Evaluator> evaluators, QualityReport report) throws IOException {
        Optional<Evaluator> evaluator = evaluators.stream().filter(one -> one.reads(set)).findFirst();
        if (evaluator.isEmpty()) {
            report.skip(set.name(), set.items().isEmpty() ? "holds no items" : "no evaluator reads its format");
            return;
        }
        long start = System.nanoTime();
        Evaluation evaluation = evaluator.get().evaluate(set);
        System.out.println(report.add(set.name(), evaluator.get().figures(), evaluation));
        System.out.printf("  %.0f s%n", (System.nanoTime() - start) / 1e9);
        violations.addAll(floors.violations(set.name(), evaluator.get().figures(), evaluation));
        write(OUTPUT.resolve(set.name().replace('/', '-') + ".txt"), String.join("\n", evaluation.errors()));
    }

    private static List<Evaluator> evaluators() {
        Product product = new Product();
        return List.of(
                new DisputeEvaluator(product), new ConflictPairEvaluator(product), new AlignmentEvaluator(product),
                new ContradictionEvaluator(product), new AttributionEvaluator(product), new ValueEvaluator(product),
                new EventMixEvaluator(product), new CorpusEvaluator(product), new NameEvaluator(product),
                new SentenceEvaluator(), new PageEvaluator());
    }

    private static List<String> list(String names) {
        return names.isEmpty() ? List.of() : List.of(names.split(","));
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text + "\n");
    }
}
