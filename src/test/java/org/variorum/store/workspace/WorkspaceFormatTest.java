package org.variorum.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.article.Article;
import org.variorum.model.article.Originals;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.text.SourceText;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;
import org.variorum.testing.Seeds;

class WorkspaceFormatTest {

    private final WorkspaceFormat format = new WorkspaceFormat("variorum test");

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        SavedWorkspace workspace = SampleWorkspaces.of(1, 2, 3, 0);
        assertThat(format.pack(workspace).isReadable()).isTrue();
        long most = WorkspaceLimits.UNPACKED;
        assertThat(new WorkspaceFormat.Packed(new byte[0], most, workspace).isReadable()).isTrue();
        assertThat(new WorkspaceFormat.Packed(new byte[0], most + 1, workspace).isReadable()).isFalse();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource(Seeds.MANY)
    void everythingComesBackEqualAndTheSameBytesAreWritten(long seed) {
        SavedWorkspace workspace = SampleWorkspaces.of(seed, 12);
        byte[] file = format.pack(workspace).file();
        Opened opened = format.read(file, "w.variorum");
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.replaceable()).isTrue();
        assertSame(opened.workspace().orElseThrow(), workspace);
        assertThat(format.pack(workspace).file()).isEqualTo(file);
        assertThat(format.pack(opened.workspace().orElseThrow()).file()).isEqualTo(file);
        assertThat(WorkspaceCheck.findings(opened)).isEmpty();
    }

    @Test
    void everyKindOfValueComesBack() {
        Workspace sample = ExportSample.workspace();
        SavedWorkspace workspace =
                SavedWorkspace.of(WorkspaceId.of(sample.imported()), sample, Originals.EMPTY, Carried.NOTHING);
        Opened opened = format.read(format.pack(workspace).file(), "w.variorum");
        assertSame(opened.workspace().orElseThrow(), workspace);
        assertThat(opened.workspace().orElseThrow().problems()).isEqualTo(sample.problems());
    }

    @Test
    void positionsInTheFileCountCodePoints() {
        Workspace sample = ExportSample.workspace();
        SavedWorkspace workspace =
                SavedWorkspace.of(WorkspaceId.of(sample.imported()), sample, Originals.EMPTY, Carried.NOTHING);
        String comparison = part(format.pack(workspace).file(), PartName.COMPARISON);
        int units = ExportSample.FIRST.indexOf("7 p.m");
        int points = ExportSample.FIRST.codePointCount(0, units);
        assertThat(points).isEqualTo(units - 2);
        assertThat(comparison).contains("\"span\":[" + points + ",").doesNotContain("\"span\":[" + units + ",");
    }

    @Test
    void numbersThatFormerAnalysesGaveSurvive() {
        SavedWorkspace first = SampleWorkspaces.of(2, 5);
        FactNumbers numbers = first.numbers().and(Map.of(first.found().facts().getFirst().id(), 99));
        SavedWorkspace later = new SavedWorkspace(first.id(), first.imported(), first.found(), numbers, first.log(),
                first.problems(), first.originals(), first.carried());
        SavedWorkspace read = format.read(format.pack(later).file(), "w").workspace().orElseThrow();
        assertThat(read.numbers()).isEqualTo(numbers);
        assertThat(format.pack(first).file().length).as("a first analysis needs no numbers in the file")
                .isLessThan(format.pack(later).file().length);
    }

    @Test
    void halfASurrogatePairSurvives() {
        Article odd = SampleWorkspaces.of(1, 0).imported().getFirst();
        Article article = new Article(odd.id(), odd.file(), odd.sha256(), odd.metadata(),
                new SourceText("half \ud83c of a pair, and half \udf0a again"), List.of(), false);
        SavedWorkspace workspace = new SavedWorkspace(WorkspaceId.of(List.of(article)), List.of(article),
                Comparison.EMPTY, FactNumbers.NONE, EditLog.EMPTY, List.of(), Originals.EMPTY, Carried.NOTHING);
        assertSame(format.read(format.pack(workspace).file(), "w").workspace().orElseThrow(), workspace);
    }

    @Test
    void savingAgainAfterAnEditOnlyAddsALineToTheLog() {
        SavedWorkspace before = SampleWorkspaces.of(3, 12);
        EditLog shorter = new EditLog(before.log().entries().subList(0, 11));
        WorkspaceFormat.Packed first = format.pack(before.with(shorter));
        byte[] second = format.pack(first.workspace().with(before.log())).file();
        assertThat(part(second, PartName.LOG)).startsWith(part(first.file(), PartName.LOG));
        assertThat(second).isEqualTo(format.pack(before).file());
    }

    @Test
    void whatALaterVersionAddedSurvivesARoundTrip() {
        SavedWorkspace workspace = SampleWorkspaces.of(4, 3);
        byte[] later = Later.of(format.pack(workspace).file());
        Opened opened = format.read(later, "w.variorum");
        assertThat(opened.replaceable()).isTrue();
        assertThat(opened.problems()).extracting(problem -> problem.code()).containsExactly("workspace-edits-unknown");
        assertSame(opened.workspace().orElseThrow(), workspace);
        byte[] again = format.pack(opened.workspace().orElseThrow()).file();
        for (String name : List.of(PartName.COMPARISON, PartName.LOG, "sketches/one.json",
                PartName.article(ArticleKey.of(workspace.imported().getFirst())))) {
            assertThat(part(again, name)).as(name).isEqualTo(part(later, name)).contains("later");
        }
        assertThat(part(again, PartName.MANIFEST)).contains("\"mood\"");
    }

    @Test
    void whatALaterVersionAddedToTheSecondCopySurvivesAMerge() {
        SavedWorkspace workspace = SampleWorkspaces.of(4, 3);
        byte[] ours = format.pack(workspace).file();
        SavedWorkspace theirs = format.read(Later.of(ours), "copy").workspace().orElseThrow();
        SavedWorkspace mine = format.read(ours, "w").workspace().orElseThrow();
        byte[] merged = format.pack(mine.carrying(theirs, mine.log())).file();
        assertThat(part(merged, PartName.LOG)).contains("later-kind");
        assertThat(part(merged, "sketches/one.json")).isEqualTo("later");
        assertThat(part(merged, PartName.MANIFEST)).contains("\"mood\"");
        assertThat(format.pack(mine.carrying(theirs, mine.log()).carrying(theirs, mine.log())).file())
                .as("merging again changes nothing").isEqualTo(merged);
        assertSame(format.read(merged, "w").workspace().orElseThrow(), workspace);
    }

    @Test
    void aFileOfALaterVersionOpensButIsNotReplaced() {
        byte[] later = Later.version(format.pack(SampleWorkspaces.of(5, 3)).file(), 7);
        Opened opened = format.read(later, "w.variorum");
        assertThat(opened.workspace()).isPresent();
        assertThat(opened.replaceable()).isFalse();
        assertThat(opened.problems()).extracting(problem -> problem.code()).containsExactly("workspace-newer");
    }

    @Test
    void whatIsNoWorkspaceIsRefused() {
        for (byte[] file : List.of(new byte[0], "hello".getBytes(StandardCharsets.UTF_8), new byte[4096])) {
            Opened opened = format.read(file, "w.variorum");
            assertThat(opened.workspace()).isEmpty();
            assertThat(opened.problems()).extracting(problem -> problem.code())
                    .containsExactly("workspace-unreadable");
        }
    }

    @Test
    void aBombIsNotUnpacked() {
        ZipPacker zip = new ZipPacker();
        byte[] zeros = new byte[4 << 20];
        IntStream.range(0, 12).forEach(number -> zip.add("articles/" + number + ".json", zeros));
        long unpacked = ZipScanner.parts(zip.packed(), 8 << 20).values().stream()
                .mapToLong(part -> part.content().length).sum();
        assertThat(unpacked).isLessThan(9 << 20);
    }

    static String part(byte[] file, String name) {
        return Optional.ofNullable(ZipScanner.parts(file, 1 << 28).get(name))
                .map(part -> new String(part.content(), StandardCharsets.UTF_8)).orElse("");
    }

    static void assertSame(SavedWorkspace read, SavedWorkspace written) {
        assertThat(read.id()).isEqualTo(written.id());
        assertThat(read.imported()).isEqualTo(written.imported());
        assertThat(read.found()).isEqualTo(written.found());
        assertThat(read.log()).isEqualTo(written.log());
        assertThat(read.problems()).isEqualTo(written.problems());
        assertThat(read.originals().hashes()).isEqualTo(written.originals().hashes());
        read.originals().hashes().forEach(hash ->
                assertThat(read.originals().content(hash)).isEqualTo(written.originals().content(hash)));
    }
}
