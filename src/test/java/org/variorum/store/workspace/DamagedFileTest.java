package org.variorum.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
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

    static IntStream batches() {
        return IntStream.range(0, BATCHES);
    }

    @ParameterizedTest(name = "mutations {0} times 50")
    @MethodSource("batches")
    void aDamagedFileOpensAsFarAsItCanAndSaysWhatIsMissing(int batch) {
        for (int number = 0; number < EACH; number++) {
            long seed = (long) batch * EACH + number;
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            byte[] damaged = damaged(random);
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
            RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            byte[] edited = edited(random);
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
        Map<String, byte[]> parts = parts();
        String log = new String(parts.get(PartName.LOG), StandardCharsets.UTF_8);
        List<String> lines = log.lines().toList();
        parts.put(PartName.LOG, (String.join("\n", lines.subList(0, 10)) + "\n{\"id\":\"torn\n"
                + String.join("\n", lines.subList(11, lines.size()))).getBytes(StandardCharsets.UTF_8));
        Opened opened = format.read(packed(parts), "w.variorum");
        assertThat(opened.workspace().orElseThrow().log().entries()).hasSize(24);
        assertThat(opened.problems()).anySatisfy(problem -> {
            assertThat(problem.code()).isEqualTo("workspace-log-damaged");
            assertThat(problem.arguments()).containsExactly("24", "1");
        });
    }

    @Test
    void anArticleThatIsGoneCostsTheComparisonButNoDecision() {
        Map<String, byte[]> parts = parts();
        parts.remove(parts.keySet().stream().filter(PartName::isArticle).findFirst().orElseThrow());
        Opened opened = format.read(packed(parts), "w.variorum");
        assertThat(opened.workspace().orElseThrow().imported()).hasSize(2);
        assertThat(codes(opened)).contains("workspace-article-lost", "workspace-comparison-lost");
        assertThat(opened.workspace().orElseThrow().log().entries()).hasSize(25);
    }

    private static List<String> codes(Opened opened) {
        return opened.problems().stream().map(Problem::code).toList();
    }

    private byte[] damaged(RandomGenerator random) {
        byte[] bytes = file.clone();
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(2000));
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> Arrays.fill(bytes, at, at + length, (byte) 0);
            case 2 -> IntStream.range(at, at + length).forEach(index -> bytes[index] = (byte) random.nextInt());
            case 3 -> {
                return Arrays.copyOf(bytes, at);
            }
            case 4 -> {
                return joined(bytes, at, at + length);
            }
            default -> {
                return joined(bytes, at + length, at);
            }
        }
        return bytes;
    }

    /** The first bytes up to one place, then those from the other place on: a stretch is missing or there twice. */
    private static byte[] joined(byte[] bytes, int upTo, int from) {
        byte[] result = Arrays.copyOf(bytes, upTo + bytes.length - from);
        System.arraycopy(bytes, from, result, upTo, bytes.length - from);
        return result;
    }

    private byte[] edited(RandomGenerator random) {
        Map<String, byte[]> parts = parts();
        List<String> names = List.of(PartName.COMPARISON, PartName.LOG, PartName.PROBLEMS, PartName.MANIFEST,
                parts.keySet().stream().filter(PartName::isArticle).findFirst().orElseThrow());
        String name = names.get(random.nextInt(names.size()));
        byte[] content = parts.get(name).clone();
        String marks = "0123456789{}[],:\"abtrue-";
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            content[random.nextInt(content.length)] = (byte) marks.charAt(random.nextInt(marks.length()));
        }
        parts.put(name, content);
        return name.equals(PartName.MANIFEST) ? packed(parts) : Later.sealed(parts);
    }

    private Map<String, byte[]> parts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ZipScanner.parts(file, 1 << 28).forEach((name, part) -> parts.put(name, part.content()));
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) {
        try (ZipPacker zip = new ZipPacker()) {
            parts.forEach(zip::add);
            return zip.packed();
        }
    }
}
