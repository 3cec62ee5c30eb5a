package org.variorum.app.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.problem.Problem;

/**
 * Kills a program at random moments while it edits and saves, and finds every edit again that it had told of. Thirty
 * kills; {@code -Dvariorum.kills=300} for more.
 */
class KilledProgramTest {

    private static final int KILLS_OF_ONE_WORKSPACE = 10;
    private static final int LONGEST_WAIT = 4_000_000;

    @TempDir
    private Path folder;

    static IntStream workspaces() {
        return IntStream.range(0, Integer.getInteger("variorum.kills", 30) / KILLS_OF_ONE_WORKSPACE);
    }

    @ParameterizedTest(name = "workspace {0}, killed ten times")
    @MethodSource("workspaces")
    void everyEditThatWasToldToBeOnTheDiskIsThere(int workspace) throws IOException, InterruptedException {
        Set<String> told = new HashSet<>();
        for (int kill = 0; kill < KILLS_OF_ONE_WORKSPACE; kill++) {
            long seed = (long) workspace * KILLS_OF_ONE_WORKSPACE + kill;
            told.addAll(runAndKill(seed));
            assertThat(found()).as("seed " + seed).containsAll(told);
        }
    }

    private List<String> runAndKill(long seed) throws IOException, InterruptedException {
        Random random = new Random(seed);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                        "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp",
                        System.getProperty("java.class.path"), EditingProcess.class.getName(), folder.toString(),
                        Long.toString(seed % KILLS_OF_ONE_WORKSPACE))
                .redirectErrorStream(true)
                .start();
        List<String> told = new ArrayList<>();
        try (BufferedReader lines = process.inputReader()) {
            int before = 1 + random.nextInt(25);
            for (int line = 0; line < before; line++) {
                told.add(kept(lines.readLine()));
            }
            LockSupport.parkNanos(random.nextInt(LONGEST_WAIT));
            process.toHandle().destroyForcibly();
            process.waitFor();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.length() == told.getFirst().length() + "KEPT ".length()) {
                    told.add(kept(line));
                }
            }
        } finally {
            process.destroyForcibly();
        }
        return told;
    }

    private static String kept(String line) {
        assertThat(line).startsWith("KEPT ");
        return line.substring("KEPT ".length());
    }

    private Set<String> found() {
        Set<String> found = new HashSet<>();
        new Recoveries(folder.resolve("journal"), "variorum test").find().forEach(recovery ->
                recovery.left().workspace().log().entries().forEach(entry -> found.add(entry.id().value())));
        Path file = folder.resolve("w.variorum");
        if (Files.exists(file)) {
            WorkspaceFiles.Loaded loaded = new WorkspaceFiles("variorum test").load(file);
            assertThat(loaded.problems()).extracting(Problem::code).isEmpty();
            loaded.workspace().orElseThrow().log().entries().forEach(entry -> found.add(entry.id().value()));
        }
        return found;
    }
}
