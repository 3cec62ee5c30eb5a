package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.cli.CommandLineProgram;
import org.variorum.cli.Terminal;

/**
 * The comparisons of the samples, scores apart, byte for byte as they were last read and found good.
 *
 * <p>After a change that is meant to alter them, write them anew with {@code mvn test -Dtest=GoldenComparisonTest
 * -Dvariorum.golden=write} and read the differences before they are kept.
 */
class GoldenComparisonTest {

    private static final Pattern SCORE = Pattern.compile("(\"(?:similarity|confidence)\" ?:) ?[0-9.]+");

    private static final Pattern WORKSPACE = Pattern.compile(",\\s*\"workspace\" ?: ?\"[^\"]*\"");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"kerman-warning", "factory-fire", "launch-and-ruling"})
    void comparesTheSampleAsBefore(String sample) throws IOException {
        Path golden = Path.of("samples", sample, "expected", "comparison.json");
        boolean write = "write".equals(System.getProperty("variorum.golden"));
        assumeTrue(write || Files.exists(golden), golden + " is not there yet: run with -Dvariorum.golden=write");
        Path now = write ? golden : folder.resolve("comparison.json");
        StringWriter words = new StringWriter();
        Terminal terminal = new Terminal(new PrintWriter(words), new PrintWriter(words), false, false);
        int exitCode = new CommandLineProgram(Assembly.services(), terminal)
                .run("compare", Path.of("samples", sample).toString(), "--json", now.toString());
        assertThat(exitCode).as(words.toString()).isZero();
        if (write) {
            Files.writeString(golden, withoutWorkspace(Files.readString(golden)));
        }
        assertThat(scoreless(now)).isEqualTo(scoreless(golden));
    }

    /**
     * The encoder's scores differ by a hair between processors, and the packed workspace holds all of it again in a
     * form nobody can read, so both are left out.
     */
    private static String scoreless(Path file) throws IOException {
        return SCORE.matcher(withoutWorkspace(Files.readString(file))).replaceAll("$1 -");
    }

    private static String withoutWorkspace(String json) {
        return WORKSPACE.matcher(json).replaceAll("");
    }
}
