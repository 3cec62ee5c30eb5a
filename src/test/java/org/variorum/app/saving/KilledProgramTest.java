package org.variorum.app.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
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
            told.addAll(KilledProgram.run(folder, seed % KILLS_OF_ONE_WORKSPACE, seed));
            assertThat(found()).as("seed " + seed).containsAll(told);
        }
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
