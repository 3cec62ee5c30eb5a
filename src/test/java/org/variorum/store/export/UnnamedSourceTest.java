package org.variorum.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.html.HtmlFormat;
import org.variorum.store.export.markdown.MarkdownFormat;
import org.variorum.store.export.text.TextFormat;

/** Reports call a source that nobody names as the window does: a headline is no publisher's name. */
class UnnamedSourceTest {

    @ParameterizedTest
    @MethodSource("formats")
    void isSaidToBeUnknownBesideItsHeadline(ExportFormat format) {
        Article article = ExportSample.article(
                ArticleId.at(0), "001_88cad8d7628bea37.txt", "The river rose.", "Flood in Delta").withMetadata(
                new ArticleMetadata(Optional.empty(), Optional.of("Flood in Delta"), Optional.empty(),
                        Optional.empty(), Optional.empty(), Optional.empty(), "en"));
        Comparison alone = new Comparison(
                List.of(article), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        String report = new String(
                ExportedSample.in(format, Workspace.of(List.of(article), alone, List.of())), StandardCharsets.UTF_8);

        assertThat(report).contains("Source unknown").doesNotContain("Flood in Delta: Flood in Delta");
    }

    private static Stream<ExportFormat> formats() {
        return Stream.of(new TextFormat(), new HtmlFormat(), new MarkdownFormat());
    }
}
