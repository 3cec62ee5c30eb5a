package org.variorum.store.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.app.export.ExportFormats;
import org.variorum.app.export.FormatExporter;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.annotation.AnnotationFormat;
import org.variorum.store.export.claim.ClaimFormat;
import org.variorum.store.export.csv.CsvFormat;
import org.variorum.store.export.docx.DocxFormat;
import org.variorum.store.export.html.HtmlFormat;
import org.variorum.store.export.json.JsonFormat;
import org.variorum.store.export.markdown.MarkdownFormat;
import org.variorum.store.export.pdf.PdfFormat;
import org.variorum.store.export.qdpx.QdpxFormat;
import org.variorum.store.export.tei.TeiFormat;
import org.variorum.store.export.text.TextFormat;
import org.variorum.store.export.xlsx.XlsxFormat;

/** Every output calls a source that nobody names as the window does: a headline is no publisher's name. */
class UnnamedSourceTest {

    private static final String HEADLINE = "Flood in Delta";

    @ParameterizedTest
    @MethodSource("outputs")
    void isQuotedOrSaidToBeUnknownOrLeftOut(ExportFormat format, List<String> told, List<String> untold) {
        String output = format.preview(ExportedSample.in(format, unnamed()));

        assertThat(output).contains(told).doesNotContain(HEADLINE + ": " + HEADLINE);
        assertThat(untold).noneMatch(output::contains);
    }

    private static Stream<Arguments> outputs() {
        String quoted = "\u201c" + HEADLINE + "\u201d";
        String unknown = "Source unknown";
        return Stream.of(
                arguments(new TextFormat(), List.of("A  " + unknown + ": " + HEADLINE), List.of()),
                arguments(new HtmlFormat(), List.of(unknown, quoted), List.of()),
                arguments(new PdfFormat(), List.of(unknown, quoted), List.of()),
                arguments(new DocxFormat(), List.of(unknown, quoted), List.of()),
                arguments(new MarkdownFormat(),
                        List.of("siglum: A\n    title: \"" + HEADLINE + "\"", "| A | " + quoted + " |",
                                "| A | " + unknown + " | " + HEADLINE + " |"),
                        List.of("source: \"" + HEADLINE)),
                arguments(new CsvFormat(), List.of(unknown + "," + HEADLINE), List.of(HEADLINE + "," + HEADLINE)),
                arguments(new XlsxFormat(), List.of(unknown + " | " + HEADLINE), List.of()),
                arguments(new JsonFormat(), List.of("\"source\": null", "\"label\": \"" + quoted), List.of()),
                arguments(new AnnotationFormat(), List.of(unknown + ": " + HEADLINE), List.of()),
                arguments(new ClaimFormat(), List.of("\"name\": \"The second.html\""),
                        List.of("\"name\": \"" + HEADLINE)),
                arguments(new TeiFormat(), List.of("<publisher>The second.html"), List.of("<publisher>" + HEADLINE)),
                arguments(new QdpxFormat(), List.of("name=\"A " + quoted), List.of("name=\"A " + HEADLINE)));
    }

    @Test
    void everyOutputIsLookedAt() {
        assertThat(outputs().map(output -> ((ExportFormat) output.get()[0]).extension()))
                .containsExactlyInAnyOrderElementsOf(ExportFormats.all(phrase -> "", "variorum test").stream()
                        .map(FormatExporter::extension).toList());
    }

    @Test
    void aSheetWithoutHeadlinesQuotesThem() {
        byte[] book = ExportedSample.in(new XlsxFormat(), unnamed());

        assertThat(ZipFile.text(book, "xl/worksheets/sheet2.xml")).contains("\u201c" + HEADLINE + "\u201d (A)");
    }

    @Test
    void theFormatsAllowThatThereIsNoPublisher() throws Exception {
        OfficialChecks.tei(ExportedSample.in(new TeiFormat(), unnamed()));
        OfficialChecks.qdpx(ExportedSample.in(new QdpxFormat(), unnamed()));
        OfficialChecks.annotations(ExportedSample.in(new AnnotationFormat(), unnamed()));
    }

    /** The name of a source that is gone does not stay behind as that of the origin. */
    @Test
    void anOriginIsCalledByTheFirstOfItsSourcesThatIsThere() {
        Workspace whole = ExportSample.workspace();
        Comparison rest = whole.comparison().without(Set.of(ArticleId.at(0)));

        assertThat(new String(ExportedSample.in(new JsonFormat(), Workspace.of(rest.articles(), rest, List.of())),
                StandardCharsets.UTF_8))
                .contains("\"label\": \"The second.html\"").doesNotContain("The first.md");
    }

    /** The sample, of whose first article nothing but the headline is known. */
    private static Workspace unnamed() {
        Article first = ExportSample.article(ArticleId.at(0), "001_88cad8d7628bea37.txt", ExportSample.FIRST, HEADLINE);
        return ExportSample.workspace(first.withMetadata(new ArticleMetadata(
                Optional.empty(), Optional.of(HEADLINE), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), "en")));
    }
}
