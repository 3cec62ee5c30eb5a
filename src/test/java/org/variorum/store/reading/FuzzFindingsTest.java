package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.article.Article;
import org.variorum.model.article.Exclusion;
import org.variorum.model.problem.Problem;

/** Every file that once broke a reader, and files broken anew by a seeded hand, are read or refused. */
@Timeout(60)
class FuzzFindingsTest {

    private static final Path FINDINGS = Path.of("src", "test", "resources", "org", "variorum", "store", "reading");
    private static final int SEEDS = 20;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("findings")
    void whatOnceBrokeAReaderDoesSoNoMore(Path finding) throws IOException {
        assertSound(finding.getFileName().toString(), Files.readAllBytes(finding));
    }

    @ParameterizedTest
    @MethodSource("extensions")
    void brokenFilesAreReadOrRefused(String extension) throws IOException {
        byte[] whole = SampleFiles.of(extension);
        for (long seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            byte[] broken = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 3));
            for (int i = 0; i < 1 + random.nextInt(12); i++) {
                int from = random.nextInt(broken.length);
                int length = Math.min(random.nextInt(16), broken.length - from);
                System.arraycopy(whole, random.nextInt(whole.length - length), broken, from, length);
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            assertSound("seed " + seed + "." + extension, broken);
        }
    }

    private void assertSound(String name, byte[] bytes) throws IOException {
        Imported imported = new ArticleImporter().importFrom(List.of(Files.write(folder.resolve(name), bytes)));

        assertThat(imported.articles().size() + imported.problems().size()).as(name).isPositive();
        for (Article article : imported.articles()) {
            assertThat(article.exclusions()).as(name).extracting(Exclusion::span)
                    .allMatch(span -> span.end() <= article.text().length());
        }
        assertThat(imported.problems()).as(name).extracting(Problem::code).doesNotContain("");
    }

    private static Stream<Path> findings() throws IOException {
        try (Stream<Path> files = Files.list(FINDINGS.resolve("findings"))) {
            return files.sorted().toList().stream();
        }
    }

    private static List<String> extensions() {
        return SampleFiles.EXTENSIONS;
    }
}
