package org.variorum.app.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.problem.Problem;

/**
 * Disks that fail: full, read-only and gone. They are real ones, small file systems in memory that are mounted for the
 * test, since no imitation fails as a system does; where they cannot be mounted the tests are skipped.
 */
class FailingDiskTest {

    private static final long SEED = 21;

    @TempDir
    private Path folder;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws IOException, InterruptedException {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk.toString());
        Assumptions.assumeTrue(mounted, "A small disk can be mounted by an administrator of Linux only");
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            run("umount", "-l", disk.toString());
        }
    }

    @Test
    void aFullDiskIsToldAndTheFileStaysAsItWas() throws IOException {
        Path file = disk.resolve("w.variorum");
        try (KeptSession kept = KeptSession.in(folder, SEED).open().edit(3)) {
            kept.saving.saveAs(file, path -> { });
            byte[] before = Files.readAllBytes(file);
            fill();
            List<Problem> told = new ArrayList<>();
            kept.saving.onTrouble(told::add);
            kept.edit(2).saving.save(path -> Assumptions.abort());
            assertThat(codes(kept)).containsOnlyOnce("disk-full");
            assertThat(told).extracting(Problem::code).containsExactly("disk-full");
            assertThat(kept.saving.unsaved().get()).isTrue();
            assertThat(file).hasBinaryContent(before);
            assertThat(disk).isDirectoryNotContaining("glob:**.new");

            Files.delete(disk.resolve("filler"));
            kept.saving.save(path -> { });
            assertThat(kept.saving.unsaved().get()).isFalse();
        }
    }

    @Test
    void aFullDiskUnderTheJournalIsToldOnceAndOverWhenThereIsRoom() throws IOException {
        Files.createSymbolicLink(folder.resolve("journal"), Files.createDirectory(disk.resolve("journal")));
        fill();
        try (KeptSession kept = KeptSession.in(folder, SEED).open().edit(5)) {
            assertThat(codes(kept)).containsOnlyOnce("journal-not-written");
            Files.delete(disk.resolve("filler"));
            kept.edit(1);
            assertThat(codes(kept)).doesNotContain("journal-not-written");
            assertThat(disk.resolve("journal")).isDirectoryContaining("glob:**.jsonl");
        }
    }

    @Test
    void aReadOnlyDiskIsToldAndTheFileStaysAsItWas() throws IOException, InterruptedException {
        Path file = disk.resolve("w.variorum");
        try (KeptSession kept = KeptSession.in(folder, SEED).open().edit(3)) {
            kept.saving.saveAs(file, path -> { });
            byte[] before = Files.readAllBytes(file);
            assertThat(run("mount", "-o", "remount,ro", disk.toString())).isTrue();
            kept.edit(2).saving.save(path -> Assumptions.abort());
            assertThat(codes(kept)).contains("folder-read-only");
            assertThat(file).hasBinaryContent(before);
            kept.saving.saveAs(folder.resolve("elsewhere.variorum"), path -> { });
            assertThat(kept.saving.unsaved().get()).isFalse();
        }
        assertThat(folder.resolve("elsewhere.variorum")).exists();
    }

    @Test
    void aWorkspaceOnAReadOnlyDiskIsOpenedAndRead() throws IOException, InterruptedException {
        Path file = disk.resolve("w.variorum");
        try (KeptSession kept = KeptSession.in(folder, SEED).open().edit(3)) {
            kept.saving.saveAs(file, path -> { });
        }
        run("mount", "-o", "remount,ro", disk.toString());
        try (KeptSession next = KeptSession.in(folder, SEED)) {
            next.saving.open(file);
            assertThat(next.session.log().entries()).hasSize(3);
        }
    }

    @Test
    void aDriveThatWasRemovedIsToldAndWhatWasDoneIsInTheJournal() throws IOException, InterruptedException {
        Path drive = Files.createDirectory(disk.resolve("drive"));
        Path file = drive.resolve("w.variorum");
        try (KeptSession kept = KeptSession.in(folder, SEED).open().edit(3)) {
            kept.saving.saveAs(file, path -> { });
            run("umount", "-l", disk.toString());
            mounted = false;
            kept.edit(2).saving.save(path -> Assumptions.abort());
            assertThat(codes(kept)).contains("workspace-folder-gone");
            assertThat(drive).as("nothing is written to where the drive was").doesNotExist();
            assertThat(kept.saving.unsaved().get()).isTrue();
            assertThat(folder.resolve("journal")).isDirectoryContaining("glob:**.jsonl");
        }
    }

    private void fill() throws IOException {
        Path filler = disk.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            byte[] block = new byte[4096];
            for (int blocks = 0; blocks < 1000; blocks++) {
                out.write(block);
            }
        } catch (IOException full) {
            assertThat(filler).exists();
        }
    }

    private static List<String> codes(KeptSession kept) {
        return kept.session.workspace().get().problems().stream().map(Problem::code).toList();
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }
}
