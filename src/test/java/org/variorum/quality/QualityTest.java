package org.variorum.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.variorum.analysis.ComparisonPipeline;
import org.variorum.analysis.EnglishAnalysis;
import org.variorum.analysis.Progress;
import org.variorum.model.comparison.Likelihood;

/**
 * Measures the analysis on every set in the folder {@code quality.data} for which there is an evaluator.
 *
 * <p>{@code quality.sets} picks sets by name, separated by commas. Errors are listed in {@code target/quality}.
 */
@Tag("quality")
class QualityTest {

    private static final String SPLIT = "dev.jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void everyFigureIsAboveItsFloor() throws IOException {
        String folder = System.getProperty("quality.data", "");
        Assumptions.assumeTrue(!folder.isEmpty(), "Give the folder of labelled sets with -Dquality.data=<folder>");
        String picked = System.getProperty("quality.sets", "");
        List<String> sets = picked.isEmpty() ? List.of() : List.of(picked.split(","));
        QualityReport report = new QualityReport(
                "mvn -q -Pquality test -Dquality.data=<folder>", System.getProperty("quality.date", "not given"));
        List<String> violations = new ArrayList<>();
        for (Evaluator evaluator : evaluators()) {
            for (String set : evaluator.sets()) {
                Path file = Path.of(folder, set, SPLIT);
                if (Files.exists(file) && (sets.isEmpty() || sets.contains(set))) {
                    Evaluation evaluation = evaluator.evaluate(items(file));
                    report.add(set, evaluator.figures(), evaluation);
                    violations.addAll(new Floors().violations(set, evaluator.figures(), evaluation));
                    write(Path.of("target", "quality", set + ".txt"), String.join("\n", evaluation.errors()));
                }
            }
        }
        write(Path.of("target", "quality", "results.md"), report.markdown());
        if (sets.isEmpty()) {
            write(Path.of("src", "site", "markdown", "quality", "results.md"), report.markdown());
        }
        assertThat(violations).isEmpty();
    }

    private static List<Evaluator> evaluators() {
        ComparisonPipeline pipeline = EnglishAnalysis.pipeline();
        Product product = articles ->
                pipeline.compare(articles, Progress.NONE).shownFrom(Likelihood.SHOWN_BY_DEFAULT);
        return List.of(
                new DisputeEvaluator(product), new ConflictPairEvaluator(product),
                new ContradictionEvaluator(product));
    }

    private static List<JsonNode> items(Path file) throws IOException {
        List<JsonNode> items = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank()) {
                items.add(JSON.readTree(line));
            }
        }
        return items;
    }

    private static void write(Path file, String text) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text + "\n");
    }
}
