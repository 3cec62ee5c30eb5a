package org.variorum.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two thousand damaged files, and large ones, in a process that is watched from outside. */
class DamagedFileMemoryTest {

    private static final long MOST_KILOBYTES = 512 << 10;

    @Test
    @Timeout(600)
    void noDamagedFileTakesMoreThanFiveSecondsOrHalfAGigabyte() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx320m",
                        "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                        "-cp", System.getProperty("java.class.path"), DamagedFilesProcess.class.getName())
                .redirectErrorStream(true)
                .start();
        List<String> said;
        try (var lines = process.inputReader()) {
            said = lines.lines().toList();
            assertThat(process.waitFor()).as(String.join("\n", said)).isZero();
        } finally {
            process.destroyForcibly();
        }
        String[] figures = said.getLast().split(" ");
        assertThat(figures[0]).as(said.getLast()).isEqualTo("OPENED");
        assertThat(Duration.ofMillis(Long.parseLong(figures[1]))).isLessThan(Duration.ofSeconds(5));
        assertThat(Long.parseLong(figures[2])).as("told of").isGreaterThan(1_000);
        assertThat(Long.parseLong(figures[3])).as("memory of the whole process").isLessThan(MOST_KILOBYTES);
    }
}
