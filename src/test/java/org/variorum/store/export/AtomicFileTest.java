package org.variorum.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.problem.Problem;

class AtomicFileTest {

    @TempDir
    private Path folder;

    @Test
    void makesTheFoldersAboveTheFile() throws IOException {
        Path file = folder.resolve("a/b/out.json");
        assertThat(new AtomicFile(file).write(new byte[] {1, 2})).isEmpty();
        assertThat(Files.readAllBytes(file)).containsExactly(1, 2);
    }

    @Test
    void replacesAnExistingFileAndLeavesNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("out.json"), "old and longer");
        assertThat(new AtomicFile(file).write(new byte[] {7})).isEmpty();
        assertThat(Files.readAllBytes(file)).containsExactly(7);
        assertThat(folder).isDirectoryContaining(path -> path.equals(file)).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path file = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        assertThat(new AtomicFile(link).write(new byte[] {7})).isEmpty();
        assertThat(link).isSymbolicLink();
        assertThat(Files.readAllBytes(file)).containsExactly(7);
    }

    @Test
    void saysThatAFolderIsInTheWay() {
        assertThat(new AtomicFile(folder).write(new byte[0])).map(Problem::code).contains("export-target-folder");
    }

    @Test
    void saysThatTheFileCannotBeWrittenAndLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("plain"), "kept");
        assertThat(new AtomicFile(file.resolve("out.json")).write(new byte[0]))
                .map(Problem::code)
                .contains("export-not-written");
        assertThat(file).hasContent("kept");
    }

    @Test
    void whoMayReadAFileStaysTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("private.json"), "old");
        Assumptions.assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "No rights here");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(new AtomicFile(file).writeKeeping(new byte[] {7}, "former.json")).isEmpty();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("former.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsProtectedAgainstWritingStays() throws IOException {
        Path file = Files.writeString(folder.resolve("protected.json"), "old");
        Assumptions.assumeTrue(
                file.toFile().setReadOnly() && !Files.isWritable(file), "An administrator may write all");
        assertThat(new AtomicFile(file).write(new byte[] {7})).map(Problem::code).contains("folder-read-only");
        assertThat(file).hasContent("old");
    }
}
