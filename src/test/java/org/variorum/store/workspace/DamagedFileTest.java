package org.variorum.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.app.correction.Corrections;
import org.variorum.model.problem.Problem;

/** Files that were cut off, overwritten or edited by hand: always a message or the whole workspace, never a fault. */
class DamagedFileTest {

    private static final int BATCHES = 40;
    private static final int EACH = 50;
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final WorkspaceFormat format = new WorkspaceFormat("variorum test");
    private final SavedWorkspace workspace = SampleWorkspaces.of(11, 25);
    private final byte[] file = format.pack(workspace).file();
    private final FileDamage damage = new FileDamage(file);

    static IntStream batches() {
        return IntStream.range(0, BATCHES);
    }

    @ParameterizedTest(name = "mutations {0} times 50")
    @MethodSource("batches")
    void aDamagedFileOpensAsFarAsItCanAndSaysWhatIsMissing(int batch) {
        for (int number = 0; number < EACH; number++) {
            long seed = (long) batch * EACH + number;
            byte[] damaged = damage.damaged(seed);
            Opened opened = Assertions.assertTimeoutPreemptively(
                    LIMIT, () -> format.read(damaged, "w.variorum"), () -> "seed " + seed);
            opened.workspace().ifPresent(read -> Corrections.of(read.imported(), read.found(), read.log()));
            if (opened.problems().isEmpty()) {
                WorkspaceFormatTest.assertSame(opened.workspace().orElseThrow(), workspace);
            } else {
                assertThat(opened.replaceable()).as("seed " + seed).isFalse();
            }
        }
    }

    @ParameterizedTest(name = "mutations {0} times 50")
    @MethodSource("batches")
    void aPartThatWasEditedByHandNeverBreaksAnything(int batch) {
        for (int number = 0; number < EACH; number++) {
            long seed = (long) batch * EACH + number;
            byte[] edited = damage.edited(seed);
            Opened opened = Assertions.assertTimeoutPreemptively(
                    LIMIT, () -> format.read(edited, "w.variorum"), () -> "seed " + seed);
            opened.workspace().ifPresent(read -> Corrections.of(read.imported(), read.found(), read.log()));
            WorkspaceCheck.findings(opened);
        }
    }

    /** Found by Jazzer: a part that looks as if it were written in an old order of bytes. */
    @Test
    void aPartInNoEncodingIsToldOf() throws IOException {
        Path finding = Path.of("src/test/resources/org/variorum/store/workspace/findings/old-order-of-bytes.variorum");
        Opened opened = format.read(Files.readAllBytes(finding), "w.variorum");
        assertThat(opened.problems()).isNotEmpty();
        assertThat(opened.replaceable()).isFalse();
    }

    @Test
    void aFileThatWasCutOffKeepsWhatStandsBeforeTheCut() {
        int original = new String(file, StandardCharsets.ISO_8859_1).indexOf(PartName.ORIGINALS);
        Opened opened = format.read(Arrays.copyOf(file, original), "w.variorum");
        assertThat(opened.workspace().orElseThrow().imported()).isEqualTo(workspace.imported());
        assertThat(opened.workspace().orElseThrow().log()).isEqualTo(workspace.log());
        assertThat(codes(opened)).startsWith("workspace-damaged").contains("workspace-original-lost");
    }

    @Test
    void aLogWithABrokenLineKeepsTheOthers() {
        Map<String, byte[]> parts = damage.parts();
        String log = new String(parts.get(PartName.LOG), StandardCharsets.UTF_8);
        List<String> lines = log.lines().toList();
        parts.put(PartName.LOG, (String.join("\n", lines.subList(0, 10)) + "\n{\"id\":\"torn\n"
                + String.join("\n", lines.subList(11, lines.size()))).getBytes(StandardCharsets.UTF_8));
        Opened opened = format.read(FileDamage.packed(parts), "w.variorum");
        assertThat(opened.workspace().orElseThrow().log().entries()).hasSize(24);
        assertThat(opened.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("workspace-log-damaged");
            assertThat(problem.arguments()).containsExactly("24", "1");
        });
    }

    @Test
    void anArticleThatIsGoneCostsTheComparisonButNoDecision() {
        Map<String, byte[]> parts = damage.parts();
        parts.remove(parts.keySet().stream().filter(PartName::isArticle).findFirst().orElseThrow());
        Opened opened = format.read(FileDamage.packed(parts), "w.variorum");
        assertThat(opened.workspace().orElseThrow().imported()).hasSize(2);
        assertThat(codes(opened)).contains("workspace-article-lost", "workspace-comparison-lost");
        assertThat(opened.workspace().orElseThrow().log().entries()).hasSize(25);
    }

    private static List<String> codes(Opened opened) {
        return opened.problems().stream().map(Problem::code).toList();
    }
}
