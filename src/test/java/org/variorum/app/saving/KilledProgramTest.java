package org.variorum.app.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.problem.Problem;

/**
 * Kills a program at random moments while it edits and saves, and finds every edit again that it had told of. Thirty
 * kills; {@code -Dvariorum.kills=300} for more, {@code -Dvariorum.kills.folder=FOLDER} for a folder's own disk.
 */
class KilledProgramTest {

    private static final int KILLS_OF_ONE_WORKSPACE = 10;

    @TempDir(factory = OnDisk.class)
    private Path folder;

    @BeforeEach
    void tellTheFileSystem(TestReporter reporter) throws IOException {
        reporter.publishEntry("file system", Files.getFileStore(folder).type());
    }

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

    /** Makes the folder on the disk that was asked for, else where such folders are made. */
    static final class OnDisk implements TempDirFactory {

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext test) throws IOException {
            String parent = System.getProperty("variorum.kills.folder", System.getProperty("java.io.tmpdir"));
            return Files.createTempDirectory(Path.of(parent), "variorum-killed");
        }
    }
}
