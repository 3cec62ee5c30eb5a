package org.variorum.app.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.app.task.WriteQueue;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.Workspace;

class WorkspaceSavingTest {

    @TempDir
    private Path folder;

    @Test
    void whatWasSavedComesBackAsItWasShown() {
        Path file = folder.resolve("w.variorum");
        Workspace shown;
        try (KeptSession kept = KeptSession.in(folder, 1).open().edit(15)) {
            assertThat(kept.saving.unsaved().get()).isTrue();
            assertThat(kept.saving.needsName()).isTrue();
            kept.saving.saveAs(file, path -> assertThat(path).isEqualTo(file));
            assertThat(kept.saving.unsaved().get()).isFalse();
            assertThat(kept.saving.needsName()).isFalse();
            shown = kept.session.workspace().get();
        }
        try (KeptSession again = KeptSession.in(folder, 2)) {
            again.saving.open(file);
            assertThat(again.session.workspace().get()).isEqualTo(shown);
            assertThat(again.session.name().get()).isEqualTo("w");
            assertThat(again.saving.unsaved().get()).isFalse();
            assertThat(again.recoveries.find()).isEmpty();
            again.edit(1);
            assertThat(again.saving.unsaved().get()).isTrue();
            again.saving.save(path -> { });
            assertThat(folder.resolve("w.variorum~")).exists();
        }
        assertThat(journal()).isEmpty();
    }

    @Test
    void bytesThatWereMadeAheadAreWhatIsSaved() throws IOException {
        Path ahead = folder.resolve("ahead.variorum");
        try (KeptSession kept = KeptSession.in(folder, 8).open()) {
            kept.saving.prepare();
            assertThat(kept.saving.unsaved().get()).isFalse();
            assertThat(kept.saving.needsName()).isTrue();
            kept.edit(3).saving.prepare();
            kept.edit(3).saving.saveAs(ahead, path -> { });
        }
        Path plain = folder.resolve("plain.variorum");
        try (KeptSession kept = KeptSession.in(folder, 8).open()) {
            kept.edit(6).saving.saveAs(plain, path -> { });
        }
        assertThat(ahead).hasSameBinaryContentAs(plain);
    }

    @Test
    void closingTwiceReleasesOnce() {
        KeptSession kept = new KeptSession(folder, 9, WriteQueue.inBackground(failure -> { }), Runnable::run).open();
        kept.saving.saveAs(folder.resolve("w.variorum"), path -> { });
        kept.close();
        kept.close();
        assertThat(folder.resolve("w.variorum")).exists();
        assertThat(folder.resolve(".w.variorum.lock")).doesNotExist();
    }

    @Test
    void everyEditIsInTheJournalAtOnceAndTheStateComesBack() throws IOException {
        Workspace shown;
        EditLog log;
        try (KeptSession kept = KeptSession.in(folder, 3).open().edit(9)) {
            kept.session.undo();
            shown = kept.session.workspace().get();
            log = kept.session.log();
        }
        pretendThatTheProgramEnded();
        try (KeptSession next = KeptSession.in(folder, 4)) {
            List<Recovery> found = next.recoveries.find();
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().acts()).isEqualTo(10);
            assertThat(found.getFirst().title()).isEqualTo("set");
            next.saving.recover(found.getFirst());
            assertThat(next.session.log()).isEqualTo(log);
            assertThat(next.session.workspace().get()).isEqualTo(shown);
            assertThat(next.saving.unsaved().get()).isTrue();
            assertThat(journal()).hasSize(2);
        }
        pretendThatTheProgramEnded();
        try (KeptSession third = KeptSession.in(folder, 5)) {
            assertThat(third.recoveries.find()).singleElement()
                    .satisfies(recovery -> assertThat(recovery.left().workspace().log()).isEqualTo(log));
        }
    }

    @Test
    void nothingIsWrittenOnTheThreadThatEdits() {
        WriteQueue queue = WriteQueue.inBackground(failure -> { });
        CountDownLatch mayWrite = new CountDownLatch(1);
        queue.add(() -> await(mayWrite));
        KeptSession kept = new KeptSession(folder, 18, queue, Runnable::run).open().edit(5);
        kept.saving.saveAs(folder.resolve("w.variorum"), path -> { });
        assertThat(folder).isEmptyDirectory();

        mayWrite.countDown();
        kept.close();
        assertThat(folder.resolve("w.variorum")).exists();
    }

    @Test
    void whatWasToBeMadeAheadIsNotInTheWayOfSaving() {
        WriteQueue queue = WriteQueue.inBackground(failure -> { });
        CountDownLatch mayWrite = new CountDownLatch(1);
        List<Thread> delivered = Collections.synchronizedList(new ArrayList<>());
        queue.add(() -> await(mayWrite));
        KeptSession kept = new KeptSession(folder, 19, queue, piece -> {
            delivered.add(Thread.currentThread());
            piece.run();
        }).open();
        kept.saving.prepare();
        kept.saving.saveAs(folder.resolve("w.variorum"), path -> { });

        mayWrite.countDown();
        kept.close();
        assertThat(folder.resolve("w.variorum")).exists();
        assertThat(delivered).as("the lock that was taken, and what was saved").hasSize(2);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aTornLastLineIsAsIfItHadNeverBeenWritten() throws IOException {
        EditLog log;
        try (KeptSession kept = KeptSession.in(folder, 6).open().edit(5)) {
            log = kept.session.log();
        }
        pretendThatTheProgramEnded();
        Path lines = journal().stream().filter(file -> file.toString().endsWith(".jsonl")).findFirst().orElseThrow();
        Files.writeString(lines, "{\"id\":\"abc\",\"author\":\"Ann\",\"at", StandardOpenOption.APPEND);
        try (KeptSession next = KeptSession.in(folder, 7)) {
            assertThat(next.recoveries.find()).singleElement()
                    .satisfies(recovery -> assertThat(recovery.left().workspace().log()).isEqualTo(log));
        }
    }

    @Test
    void declinedWorkIsKeptAsideAndNotOfferedAgain() throws IOException {
        KeptSession.in(folder, 8).open().edit(3).close();
        pretendThatTheProgramEnded();
        try (KeptSession next = KeptSession.in(folder, 9)) {
            next.saving.decline(next.recoveries.find().getFirst());
            assertThat(next.recoveries.find()).isEmpty();
            assertThat(folder.resolve("journal/declined")).isDirectoryContaining("glob:**.variorum");
        }
    }

    @Test
    void theJournalOfARunningProgramIsLeftAlone() {
        try (KeptSession one = KeptSession.in(folder, 10).open().edit(2)) {
            assertThat(one.recoveries.find()).isEmpty();
            assertThat(journal()).hasSize(2);
        }
    }

    @Test
    void editsBetweenTwoSavingsAreJournaledAndWorkThatIsSavedIsNotOffered() throws IOException {
        Path file = folder.resolve("w.variorum");
        try (KeptSession kept = KeptSession.in(folder, 11).open().edit(4)) {
            kept.saving.saveAs(file, path -> { });
            assertThat(journal()).isEmpty();
            kept.edit(3);
            assertThat(journal()).hasSize(2);
        }
        pretendThatTheProgramEnded();
        try (KeptSession next = KeptSession.in(folder, 12)) {
            assertThat(next.recoveries.find()).singleElement().satisfies(recovery -> {
                assertThat(recovery.acts()).isEqualTo(3);
                assertThat(recovery.file()).contains(file);
            });
            next.saving.recover(next.recoveries.find().getFirst());
            assertThat(next.saving.file().get()).contains(file);
            next.saving.save(path -> { });
            assertThat(journal()).isEmpty();
        }
    }

    @Test
    void aDamagedFileIsNeverReplaced() throws IOException {
        Path file = folder.resolve("w.variorum");
        try (KeptSession kept = KeptSession.in(folder, 13).open().edit(4)) {
            kept.saving.saveAs(file, path -> { });
        }
        byte[] damaged = Files.readAllBytes(file);
        damaged[damaged.length / 2] ^= 4;
        Files.write(file, damaged);
        try (KeptSession next = KeptSession.in(folder, 13)) {
            next.saving.open(file);
            assertThat(codes(next)).contains("workspace-damaged");
            assertThat(next.saving.needsName()).isTrue();
            next.edit(1).saving.saveAs(file, path -> { });
            assertThat(codes(next)).contains("workspace-not-replaced");
            next.saving.saveAs(folder.resolve("mended.variorum"), path -> { });
            assertThat(next.saving.needsName()).isFalse();
        }
        assertThat(file).hasBinaryContent(damaged);
        assertThat(new WorkspaceFiles("variorum test").check(folder.resolve("mended.variorum")))
                .noneMatch(problem -> problem.code().startsWith("workspace"));
    }

    @Test
    void aWorkspaceThatIsOpenElsewhereIsNotReplaced() throws IOException {
        Path file = folder.resolve("w.variorum");
        try (KeptSession kept = KeptSession.in(folder, 14).open().edit(4)) {
            kept.saving.saveAs(file, path -> { });
            assertThat(folder.resolve(".w.variorum.lock")).exists();
        }
        assertThat(folder.resolve(".w.variorum.lock")).doesNotExist();
        Files.writeString(folder.resolve(".w.variorum.lock"), "another-computer\n77\nBen");
        try (KeptSession next = KeptSession.in(folder, 14)) {
            next.saving.open(file);
            assertThat(next.session.workspace().get().problems())
                    .anySatisfy(problem -> assertThat(problem.arguments()).containsExactly("Ben"));
            assertThat(next.saving.needsName()).isTrue();
        }
        assertThat(folder.resolve(".w.variorum.lock")).exists();
        Files.writeString(folder.resolve(".w.variorum.lock"), "");
        try (KeptSession third = KeptSession.in(folder, 14)) {
            third.saving.open(file);
            assertThat(third.saving.needsName()).isFalse();
        }
    }

    @Test
    void aWorkspaceThatIsSavedIntoANewFolderIsLockedThere() throws IOException {
        Path file = folder.resolve("new/deep/w.variorum");
        try (KeptSession kept = KeptSession.in(folder, 4).open().edit(1)) {
            kept.saving.saveAs(file, path -> { });
            assertThat(file.resolveSibling(".w.variorum.lock")).content().contains("\nAnn\n");
        }
        assertThat(file.resolveSibling(".w.variorum.lock")).doesNotExist();
    }

    @Test
    void aWorkspaceThatIsReachedByAnotherNameHasTheSameLock() throws IOException {
        Path file = folder.resolve("w.variorum");
        try (KeptSession kept = KeptSession.in(folder, 4).open().edit(1)) {
            kept.saving.saveAs(file, path -> { });
        }
        Path link = Files.createSymbolicLink(folder.resolve("link.variorum"), file);
        Files.writeString(folder.resolve(".w.variorum.lock"), "another-computer\n77\nBen");
        try (KeptSession next = KeptSession.in(folder, 4)) {
            next.saving.open(link);
            assertThat(codes(next)).contains("workspace-open-elsewhere");
        }
    }

    @Test
    void savingTwiceUnderANameBeforeTheFirstIsDoneKeepsTheLock() {
        Path file = folder.resolve("w.variorum");
        Deque<Runnable> deliveries = new ArrayDeque<>();
        KeptSession kept = new KeptSession(folder, 4, WriteQueue.immediate(), deliveries::add).open().edit(1);
        kept.saving.saveAs(file, path -> { });
        kept.saving.saveAs(file, path -> { });
        while (!deliveries.isEmpty()) {
            deliveries.removeFirst().run();
        }
        assertThat(folder.resolve(".w.variorum.lock")).exists();
        kept.close();
        assertThat(folder.resolve(".w.variorum.lock")).doesNotExist();
    }

    @Test
    void aFileThatCouldNotBeSavedLeavesNoLock() throws IOException {
        Path file = Files.createDirectory(folder.resolve("w.variorum"));
        Files.createFile(file.resolve("in the way"));
        try (KeptSession kept = KeptSession.in(folder, 4).open().edit(1)) {
            List<Problem> told = new ArrayList<>();
            kept.saving.onTrouble(told::add);
            kept.saving.saveAs(file, path -> { });
            assertThat(told).hasSize(1);
            assertThat(folder.resolve(".w.variorum.lock")).doesNotExist();
            assertThat(kept.saving.file().get()).isEmpty();
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndNothingIsLost() throws IOException {
        Path blocked = folder.resolve("blocked");
        Files.writeString(blocked, "a file stands here");
        try (KeptSession kept = KeptSession.in(folder, 15).open().edit(4)) {
            kept.saving.saveAs(blocked.resolve("w.variorum"), path -> Assumptions.abort());
            assertThat(codes(kept)).containsAnyOf("export-not-written", "folder-read-only");
            assertThat(kept.saving.unsaved().get()).isTrue();
            assertThat(journal()).hasSize(2);
        }
    }

    @Test
    void aJournalThatCannotBeWrittenIsToldAndTriedAgain() throws IOException {
        Files.writeString(folder.resolve("journal"), "a file stands here");
        try (KeptSession kept = KeptSession.in(folder, 16).open().edit(1)) {
            assertThat(codes(kept)).contains("journal-not-written");
            Files.delete(folder.resolve("journal"));
            kept.edit(1);
            assertThat(journal()).hasSize(2);
        }
    }

    private static List<String> codes(KeptSession kept) {
        return kept.session.workspace().get().problems().stream().map(Problem::code).toList();
    }

    private void pretendThatTheProgramEnded() throws IOException {
        for (Path file : journal()) {
            if (file.toString().endsWith(".jsonl")) {
                String text = Files.readString(file, StandardCharsets.UTF_8);
                Files.writeString(file, text.replaceFirst("\"pid\":\\d+", "\"pid\":1234567890"));
            }
        }
    }

    private List<Path> journal() {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> inside = Files.list(folder.resolve("journal"))) {
            inside.filter(Files::isRegularFile).sorted().forEach(files::add);
        } catch (IOException none) {
            return List.of();
        }
        return files;
    }
}
