package org.variorum.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.analysis.EnglishAnalysis;
import org.variorum.analysis.Progress;
import org.variorum.app.saving.HeldWorkspace;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.OfficialChecks;
import org.variorum.store.reading.ArticleImporter;
import org.variorum.store.workspace.SampleWorkspaces;

/** The owners' checks on what people export: real articles, and workspaces in which much was corrected. */
class OfficialChecksTest {

    private static final List<ExportOptions> OPTIONS =
            List.of(ExportOptions.PLAIN, ExportOptions.EVERYTHING, new ExportOptions(true, true, false));

    private final List<FormatExporter> exporters =
            ExportFormats.all(new MessageWording(Locale.ENGLISH), "variorum 1.2.3");

    @TempDir
    private Path folder;

    @Test
    void realArticlesPass() throws Exception {
        List<Article> articles = new ArticleImporter()
                .importFrom(List.of(Path.of("samples", "kerman-warning"))).articles();
        assertPasses(Workspace.of(
                articles, EnglishAnalysis.pipeline().compare(articles, List.of(), Progress.NONE), List.of()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void correctedWorkspacesPass(long seed) throws Exception {
        assertPasses(new HeldWorkspace(SampleWorkspaces.of(seed, (int) seed * 6), true).workspace());
    }

    private void assertPasses(Workspace workspace) throws Exception {
        for (ExportOptions options : OPTIONS) {
            assertThat(file("json", workspace, options)).as("checked against our schema as it is made").isNotEmpty();
            OfficialChecks.annotations(file("annotations", workspace, options));
            OfficialChecks.tei(file("tei", workspace, options));
            OfficialChecks.qdpx(file("qdpx", workspace, options));
        }
    }

    private byte[] file(String code, Workspace workspace, ExportOptions options) throws Exception {
        FormatExporter exporter = ExportFormats.named(exporters, code).orElseThrow();
        Path file = folder.resolve(code + options.hashCode());
        assertThat(exporter.write(workspace, options, file)).as("%s with %s", code, options).isEmpty();
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        return bytes;
    }
}
