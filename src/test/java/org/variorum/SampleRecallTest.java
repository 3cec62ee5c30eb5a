package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.cli.CommandLineProgram;
import org.variorum.cli.Terminal;

/**
 * How many of the disagreements on the samples' hand-made answer sheets the program finds, and how much else it shows.
 * The floors record what has been reached: raise them when more is found.
 */
class SampleRecallTest {

    @TempDir
    private Path results;

    /**
     * All but the samples were written as trials by people who knew no rule of the program; nobody has read the errors
     * in the summit, the vaccine and the heist, so that they tell what is found in news that the rules were not
     * written on.
     */
    @ParameterizedTest
    @CsvSource({
        "samples/kerman-warning, 4, 0", "samples/factory-fire, 4, 0", "samples/launch-and-ruling, 6, 1",
        "src/test/resources/org/variorum/ferry, 15, 0", "src/test/resources/org/variorum/verdict, 12, 0",
        "src/test/resources/org/variorum/quake, 6, 0", "src/test/resources/org/variorum/layoffs, 7, 0",
        "src/test/resources/org/variorum/protest, 2, 0", "src/test/resources/org/variorum/derailment, 3, 0",
        "src/test/resources/org/variorum/recount, 4, 0", "src/test/resources/org/variorum/wildfire, 8, 0",
        "src/test/resources/org/variorum/merger, 11, 0", "src/test/resources/org/variorum/shooting, 8, 0",
        "src/test/resources/org/variorum/bridge, 6, 0", "src/test/resources/org/variorum/summit, 3, 0",
        "src/test/resources/org/variorum/cannery, 5, 0", "src/test/resources/org/variorum/silo, 6, 0",
        "src/test/resources/org/variorum/toll, 8, 0", "src/test/resources/org/variorum/meteorite, 5, 0",
        "src/test/resources/org/variorum/harbour, 7, 0", "src/test/resources/org/variorum/vaccine, 1, 0",
        "src/test/resources/org/variorum/heist, 2, 0"
    })
    void findsAtLeastAsManyDisagreementsAsBefore(String folder, int least, int mostFalse, TestReporter reporter)
            throws IOException {
        Path sample = Path.of(folder);
        AnswerSheet sheet = AnswerSheet.of(sample, compared(sample));
        StringBuilder table = new StringBuilder();
        for (JsonNode one : sheet.disagreements()) {
            table.append(String.format("%n%-22s %s", sheet.stage(one), one.required("fact").textValue()));
        }
        List<String> falseAlarms = sheet.falseAlarms();
        falseAlarms.forEach(alarm -> table.append(String.format("%n%-22s %s", "FALSE", alarm)));
        reporter.publishEntry(sample.getFileName().toString(), table.toString());
        assertThat(sheet.disagreements().stream().filter(one -> sheet.stage(one) == AnswerSheet.Stage.FOUND))
                .as(table.toString()).hasSizeGreaterThanOrEqualTo(least);
        assertThat(sheet.shownInSameWords()).isEmpty();
        assertThat(sheet.untold()).isEmpty();
        assertThat(falseAlarms).as(table.toString()).hasSizeLessThanOrEqualTo(mostFalse);
    }

    private Path compared(Path sample) throws IOException {
        Path comparison = results.resolve("comparison.json");
        StringWriter words = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(words), new PrintWriter(words), false, false);
        int exitCode = new CommandLineProgram(Assembly.services(), terminal)
                .run("compare", sample.toString(), "--json", comparison.toString());
        assertThat(exitCode).as(words.toString()).isZero();
        return comparison;
    }
}
