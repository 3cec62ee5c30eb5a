package org.variorum.store.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.variorum.app.correction.Corrections;
import org.variorum.model.article.Article;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Corrected;

/** A file of every former version loads for ever. They are never written anew: a change that breaks one is wrong. */
class FormerVersionsTest {

    @Test
    void aFileOfVersionOneLoads() throws IOException {
        byte[] file = file("version-1.variorum");
        Opened opened = new WorkspaceFormat("variorum test").read(file, "version-1.variorum");
        assertThat(opened.problems()).isEmpty();
        assertThat(opened.replaceable()).isTrue();
        SavedWorkspace workspace = opened.workspace().orElseThrow();
        assertThat(workspace.imported()).extracting(Article::file)
                .containsExactly("file-A.txt", "file-B.txt", "file-C.txt");
        Set<String> parts = ZipScanner.parts(file, 1 << 24).keySet();
        assertThat(parts).containsAll(workspace.imported().stream()
                .map(ArticleKey::of).map(PartName::article).collect(Collectors.toSet()));
        assertThat(workspace.originals().hashes()).hasSize(3);
        assertThat(workspace.found().claims()).hasSize(18);
        assertThat(workspace.log().entries()).hasSize(60);
        assertThat(workspace.log().entries().getFirst().author()).isEqualTo("Ann");
        assertThat(workspace.log().entries().getFirst().at()).isEqualTo(Instant.parse("2026-03-04T05:06:07.008Z"));
        assertThat(WorkspaceCheck.findings(opened)).isEmpty();
    }

    @Test
    void itsCorrectionsFindTheirPlacesAndItIsWrittenAsItWas() throws IOException {
        byte[] file = file("version-1.variorum");
        WorkspaceFormat format = new WorkspaceFormat("variorum test");
        SavedWorkspace workspace = format.read(file, "version-1.variorum").workspace().orElseThrow();
        Corrected corrected = Corrections.of(workspace.imported(), workspace.found(), workspace.log());
        assertThat(corrected.orphans()).hasSizeLessThan(workspace.log().entries().size() / 2);
        byte[] again = format.pack(workspace).file();
        for (String part : ZipScanner.parts(file, 1 << 24).keySet()) {
            assertThat(text(again, part)).as(part)
                    .isEqualTo(text(file, part).replace("variorum 0.1.0", "variorum test"));
        }
    }

    private static String text(byte[] file, String part) {
        return new String(ZipScanner.parts(file, 1 << 24).get(part).content(), StandardCharsets.UTF_8)
                .replaceFirst("\"analysis\": \"[^\"]*\"", "\"analysis\": \"\"");
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream resource = FormerVersionsTest.class.getResourceAsStream(name)) {
            return resource.readAllBytes();
        }
    }
}
