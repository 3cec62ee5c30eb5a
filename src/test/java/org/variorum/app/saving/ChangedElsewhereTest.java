package org.variorum.app.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.EditLog;

/** A file that others can write without a lock that both see, as in a folder that two computers keep alike. */
class ChangedElsewhereTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void save() {
        file = folder.resolve("w.variorum");
        try (KeptSession first = KeptSession.in(folder, 1).open().edit(3)) {
            first.saving.saveAs(file, path -> { });
        }
    }

    @Test
    void whatSomebodyElseSavedMeanwhileIsNotReplacedAndCanBeMerged() throws IOException {
        try (KeptSession ours = opened(2)) {
            EditLog theirs = changedBySomebody();
            byte[] there = Files.readAllBytes(file);
            ours.edit(2).saving.save(path -> told("saved"));
            assertThat(codes(ours)).containsOnlyOnce("workspace-changed-elsewhere");
            assertThat(ours.saving.unsaved().get()).isTrue();
            assertThat(file).hasBinaryContent(there);

            EditLog own = ours.session.log();
            ours.saving.merge(file, conflicts -> { });
            ours.saving.save(path -> { });
            assertThat(ours.saving.unsaved().get()).isFalse();
            assertThat(read().entries()).containsAll(own.entries()).containsAll(theirs.entries());
        }
    }

    @Test
    void workThatIsBroughtBackAfterACrashReplacesNothingThatSomebodySavedMeanwhile() throws IOException {
        opened(2).edit(2);
        EditLog theirs = changedBySomebody();
        pretendThatTheProgramEnded();
        try (KeptSession next = KeptSession.in(folder, 4)) {
            next.saving.recover(next.recoveries.find().getFirst());
            next.saving.save(path -> told("saved"));
            assertThat(codes(next)).contains("workspace-changed-elsewhere");
            assertThat(read()).isEqualTo(theirs);
        }
    }

    @Test
    void aFileThatHoldsNothingElseIsReplacedWhateverItsTime() throws IOException {
        try (KeptSession ours = opened(2)) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            ours.edit(1).saving.save(path -> { });
            assertThat(ours.saving.unsaved().get()).isFalse();
            assertThat(read()).isEqualTo(ours.session.log());
            Files.delete(file);
            ours.edit(1).saving.save(path -> { });
            assertThat(read()).isEqualTo(ours.session.log());
        }
    }

    @Test
    void aFileThatWasDamagedMeanwhileIsNotReplaced() throws IOException {
        try (KeptSession ours = opened(2)) {
            Files.writeString(file, "no longer a workspace");
            ours.edit(1).saving.save(path -> told("saved"));
            assertThat(codes(ours)).contains("workspace-changed-elsewhere");
            assertThat(file).hasContent("no longer a workspace");
        }
    }

    private EditLog changedBySomebody() {
        try (KeptSession other = opened(3)) {
            other.edit(2).saving.save(path -> { });
            assertThat(other.saving.unsaved().get()).isFalse();
            return other.session.log();
        }
    }

    private KeptSession opened(long seed) {
        KeptSession session = KeptSession.in(folder, seed);
        session.saving.open(file);
        return session;
    }

    private EditLog read() {
        return new WorkspaceFiles("variorum test").load(file).workspace().orElseThrow().log();
    }

    private void pretendThatTheProgramEnded() throws IOException {
        try (var inside = Files.list(folder.resolve("journal"))) {
            for (Path lines : inside.filter(path -> path.toString().endsWith(".jsonl")).toList()) {
                Files.writeString(lines, Files.readString(lines).replaceFirst("\"pid\":\\d+", "\"pid\":1234567890"));
            }
        }
    }

    private static void told(String what) {
        throw new AssertionError(what);
    }

    private static List<String> codes(KeptSession kept) {
        return kept.session.workspace().get().problems().stream().map(Problem::code).toList();
    }
}
