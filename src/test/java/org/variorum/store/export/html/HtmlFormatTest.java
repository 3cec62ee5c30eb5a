package org.variorum.store.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportInput;
import org.variorum.store.export.ExportResult;
import org.variorum.store.export.ExportSample;

class HtmlFormatTest {

    @Test
    void isWellFormedAndNeedsNothingFromAnywhere() {
        String html = html(ExportSample.workspace());
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Jsoup.parse(html, parser);
        assertThat((List<?>) parser.getErrors()).isEmpty();
        Document page = Jsoup.parse(html);
        assertThat(page.select("link, img, iframe, [src], [style], [onclick]")).isEmpty();
        assertThat(html).doesNotContain("@import").doesNotContain("url(");
    }

    @Test
    void thePreviewBeginsWithTheReport() {
        byte[] page = html(ExportSample.workspace()).getBytes(StandardCharsets.UTF_8);

        assertThat(Jsoup.parse(html(ExportSample.workspace())).select("a.skip")).hasSize(1);
        assertThat(new HtmlFormat().preview(page)).doesNotContain(
                Jsoup.parse(html(ExportSample.workspace())).select("a.skip").text());
    }

    @Test
    void thePreviewKeepsNamesNumbersAndCellsApart() {
        String preview = new HtmlFormat().preview(html(ExportSample.workspace()).getBytes(StandardCharsets.UTF_8));

        assertThat(preview.lines()).anyMatch(line -> line.matches("Disputed \\d+"))
                .anyMatch(line -> line.matches("1\\. Number killed in Delta \\| A .* \\| .*"))
                .anyMatch(line -> line.startsWith("Siglum | Source | Article"));
    }

    @Test
    void aSourceHasTheColorThatItHasInTheWindow() throws IOException {
        String report = resource("/org/variorum/store/export/html/report.css");
        List<String> light = colors(resource("/org/variorum/ui/css/tokens-light.css"), "-v-source-\\d");
        List<String> dark = colors(resource("/org/variorum/ui/css/tokens-dark.css"), "-v-source-\\d");

        assertThat(light).hasSize(8);
        assertThat(colors(report, "--hue-\\d")).containsExactlyElementsOf(
                Stream.of(light, dark, light).flatMap(List::stream).toList());
    }

    private static List<String> colors(String css, String name) {
        return Pattern.compile("(?<![\\w-])" + name + ": (#\\w{6})").matcher(css).results()
                .map(found -> found.group(1)).toList();
    }

    private static String resource(String path) throws IOException {
        try (InputStream stream = HtmlFormatTest.class.getResourceAsStream(path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void printsAHeadlineOnceThatTheTextRepeats() {
        Article article = ExportSample.article(
                ArticleId.at(0), "a.md", "Flood in Delta\n\nThe river rose.", "Flood in Delta");

        assertThat(page(alone(article)).select("#article-A .text p").eachText()).containsExactly("The river rose.");
        assertThat(page(alone(article)).select("#title-A").text()).isEqualTo("Flood in Delta");
    }

    @Test
    void printsAHeadlineOnceThatTheCleaningSetAside() {
        Article article = ExportSample.article(
                ArticleId.at(0), "a.md", "Flood in Delta\n\nThe river rose.", "Flood in Delta");
        Article cleaned = article.withExclusions(List.of(new Exclusion(new TextSpan(0, 14), ExclusionReason.HEADING)));

        assertThat(page(alone(cleaned)).select("#article-A .text p").eachText()).containsExactly("The river rose.");
    }

    @Test
    void allowsNothingButItsOwnStyleAndScript() throws Exception {
        Document page = page(ExportSample.workspace());
        String policy = page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("style-src 'sha256-" + sha256(page.selectFirst("style").data()) + "'")
                .contains("script-src 'sha256-" + sha256(page.selectFirst("script").data()) + "'")
                .doesNotContain("unsafe");
        assertThat(page.select("style, script")).hasSize(2);
    }

    @Test
    void listsEachFactWithEverySourcesVersionOrItsAbsence() {
        Element fact = page(ExportSample.workspace()).selectFirst(".fact.disputed");
        assertThat(fact.selectFirst(".label").text()).isEqualTo("1. Number killed in Delta");
        assertThat(fact.select(".position").eachText()).containsExactly("A 12 people", "B About 30 people");
        assertThat(fact.selectFirst(".why").text())
                .isEqualTo("number likely to be a contradiction A says 12, B says about 30");
        assertThat(fact.select(".version")).hasSize(3);
        assertThat(fact.select(".version blockquote mark").eachText())
                .containsExactly("12 people", "About 30 people");
        assertThat(fact.select(".version.absent").text())
                .contains("Not mentioned in the whole text.")
                .contains("Rain fell for two days");
        assertThat(fact.selectFirst(".attribution").text()).startsWith("Police said");
    }

    @Test
    void marksClaimsInTheTextAsLinksToTheirFacts() {
        Document page = page(ExportSample.workspace());
        Element claim = page.selectFirst("#claim-A2");
        assertThat(claim.text()).isEqualTo("Police said 12 people died in Delta 🏚 at 7 p.m");
        assertThat(claim.classNames()).contains("claim", "disputed");
        assertThat(page.select(claim.attr("href"))).hasSize(1);
        for (Element link : page.select("a[href^=#]")) {
            assertThat(page.getElementById(link.attr("href").substring(1))).as(link.outerHtml()).isNotNull();
        }
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void showsEachArticlesWholeText() {
        Document page = page(ExportSample.workspace());
        assertThat(page.select("article.column")).hasSize(3);
        assertThat(page.selectFirst("#article-A .text").wholeText().replaceAll("\\s+", " ").strip())
                .isEqualTo("Not compared: navigation: " + ExportSample.FIRST.replaceAll("\\s+", " ").strip());
        assertThat(page.selectFirst("#article-A .text").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("#article-A p.excluded").attr("title")).isEqualTo("Not compared: navigation");
    }

    @Test
    void foldsLongExcludedPassagesAway() {
        String text = "The river rose.\n" + "Another story altogether. ".repeat(30).strip() + "\nThe end.";
        Exclusion exclusion = new Exclusion(
                new TextSpan(text.indexOf("Another"), text.indexOf("\nThe end")), ExclusionReason.OTHER_ARTICLE);
        Article article = ExportSample.article(ArticleId.at(0), "a.txt", text, "A").withExclusions(List.of(exclusion));
        Element column = page(alone(article)).selectFirst("#article-A .text");
        assertThat(column.select("> p").eachText()).containsExactly("The river rose.", "The end.");
        assertThat(column.selectFirst("details.excluded > summary").text()).isEqualTo("Not compared: another article");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script>alert(1)</script>", "</style><script>alert(1)</script>", "\"onmouseover=\"alert(1)",
        "' onclick='alert(1)", "<!--", "]]>", "&lt;script&gt;", "a\u2028b\u2029c",
        "\uD83D lone", "null\u0000byte\u001b[1m", "\u202Ereversed", "<img src=x onerror=alert(1)>"
    })
    void keepsHostileWordsInTheirPlace(String words) {
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.of(words), Optional.of(words), Optional.of(words),
                ExportSample.article(ArticleId.at(0), "a", "x", "t").metadata().published(),
                Optional.empty(),
                Optional.of("javascript:alert(1)//" + words), words);
        Article article = new Article(
                ArticleId.at(0), words, "0".repeat(64), metadata, new SourceText(words + " in the text"), List.of(),
                false);
        Document page = page(alone(article));
        assertThat(page.select("script, style")).hasSize(2);
        assertThat(page.select("img, [onerror], [onclick], [onmouseover], a[href^=javascript]")).isEmpty();
        String shown = words.replaceAll("[\u0000\u001b\uD83D]", "\uFFFD");
        assertThat(page.selectFirst("#article-A .text").wholeText().strip()).isEqualTo(shown + " in the text");
    }

    @Test
    void namesItsFilesAndItsMakerButNoTime() {
        Document page = page(ExportSample.workspace());
        assertThat(page.select("footer tbody tr").eachText())
                .anyMatch(row -> row.startsWith("A The first.md") && row.contains("first.md " + "0".repeat(64)));
        assertThat(page.selectFirst("footer.page").text())
                .contains("Made with variorum test.")
                .contains("empty.txt is empty.")
                .contains("\"Cats\" in other.txt is not compared");
    }

    @Test
    void givesTheSameBytesEachTime() {
        assertThat(html(ExportSample.workspace())).isEqualTo(html(ExportSample.workspace()));
    }

    private static Workspace alone(Article article) {
        Comparison comparison = new Comparison(
                List.of(article), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        return Workspace.of(List.of(article), comparison, List.of());
    }

    private static Document page(Workspace workspace) {
        return Jsoup.parse(html(workspace));
    }

    private static String html(Workspace workspace) {
        ExportInput input = new ExportInput(workspace, new MessageWording(Locale.ENGLISH), "variorum test");
        ExportResult result = new HtmlFormat().export(input);
        return new String(((ExportResult.Ready) result).content(), StandardCharsets.UTF_8);
    }

    private static String sha256(String text) throws Exception {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(hash);
    }
}
