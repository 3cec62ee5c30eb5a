package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.article.MetadataField;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.text.TextSpan;

class HtmlReaderTest {

    private static final String PARAGRAPHS = """
            <p>The council approved the new harbour bridge on Tuesday, by twelve votes to three, after a debate that
            lasted until midnight, and the mayor called it the happiest evening of her time in office.</p>
            <p>Work is to begin in March, said the engineer in charge, and will take two years, provided that the
            river does not rise as high as it did last winter, when the old bridge had to be closed.</p>
            <p>Opponents say that the cost, put at 20 million, is too high, and that a ferry would have served.</p>
            """;

    @Test
    void theArticleIsTakenAndTheRestIsKeptAsExcluded() {
        ReadText read = read("""
                <html lang="en-GB"><head><title>x</title></head><body>
                <nav><a>Home</a><a>News</a></nav>
                <article><h1>Bridge approved</h1>%s
                <figure><img src="http://example.org/x.png"><figcaption>The old bridge.</figcaption></figure></article>
                <aside><p>Ten walks by the river you must not miss this summer</p></aside>
                <script>document.write('never')</script>
                </body></html>""".formatted(PARAGRAPHS));

        assertThat(read.text()).contains("twelve votes").contains("The old bridge.").doesNotContain("never");
        assertThat(read.metadata().language()).isEqualTo("en");
        assertThat(excluded(read, ExclusionReason.CAPTION)).containsExactly("The old bridge.");
        assertThat(excluded(read, ExclusionReason.RELATED)).allMatch(text -> text.startsWith("Ten walks"));
        assertThat(read.exclusions()).noneMatch(exclusion -> slice(read, exclusion.span()).contains("council"));
    }

    @Test
    void linkedDataIsBelievedBeforeMetaElements() {
        ReadText read = read("""
                <html><head>
                <meta property="og:title" content="Other title"><meta property="og:site_name" content="Other site">
                <link rel="canonical" href="https://example.org/bridge">
                <script type="application/ld+json">{"@graph": [{"@type": ["NewsArticle"],
                 "headline": "Bridge &amp; tolls",
                "datePublished": "2024-05-16", "author": [{"name": "Ann"}, {"name": "Bob"}],
                "publisher": {"name": "Harbour Gazette"}}]}</script></head><body>%s</body></html>
                """.formatted(PARAGRAPHS));

        assertThat(read.metadata().title()).contains("Bridge & tolls");
        assertThat(read.metadata().source()).contains("Harbour Gazette");
        assertThat(read.metadata().byline()).contains("Ann, Bob");
        assertThat(read.metadata().published()).contains(PublicationTime.on(LocalDate.of(2024, 5, 16)));
        assertThat(read.metadata().url()).contains("https://example.org/bridge");
    }

    @Test
    void aPageWithoutArticleMarkupGivesAllItsText() {
        assertThat(read("<p>One line only.</p>").text()).isEqualTo("One line only.");
    }

    @Test
    void brokenLinkedDataIsIgnored() {
        assertThat(read("<script type='application/ld+json'>{oops</script><p>Text.</p>").metadata().title()).isEmpty();
    }

    @Test
    void aPageThatIsNotFreeIsPerhapsCutOffUnlessAllItsWordsAreThere() {
        assertThat(read(restricted("false", "")).isCutOff()).isTrue();
        assertThat(read(restricted("\"False\"", "")).isCutOff()).isTrue();
        assertThat(read(restricted("true", "")).isCutOff()).isFalse();
        assertThat(read(restricted("false", ", \"wordCount\": 10")).isCutOff()).isFalse();
        assertThat(read(restricted("false", ", \"wordCount\": 4000")).isCutOff()).isTrue();
    }

    private static String restricted(String free, String more) {
        return """
                <html><head><script type="application/ld+json">{"@type": "NewsArticle",
                "isAccessibleForFree": %s%s}</script></head><body>%s</body></html>
                """.formatted(free, more, PARAGRAPHS);
    }

    @Test
    void deepNestingDoesNoHarm() {
        String deep = "<div>".repeat(5_000) + "<p>Deep text.</p>";
        assertThat(read(deep).text()).contains("Deep text.");
    }

    private static List<String> excluded(ReadText read, ExclusionReason reason) {
        return read.exclusions().stream()
                .filter(exclusion -> exclusion.reason() == reason)
                .map(exclusion -> slice(read, exclusion.span()))
                .toList();
    }

    private static String slice(ReadText read, TextSpan span) {
        return read.text().substring(span.start(), span.end());
    }

    @Test
    void changesSectionsAndZonesAreReadAndGuessesDoubted() {
        ReadText read = read("""
                <html><head><title>Bridge approved at last - The Courier</title>
                <meta property="og:site_name" content="The Courier">
                <meta property="article:modified_time" content="2025-03-05T08:00:00+01:00">
                <meta property="article:section" content="Local"></head><body><span class="byline">By Ann Lee | 4 March
                </span><time datetime="2025-03-04T10:00:00+01:00">yesterday</time><p>Words.</p></body></html>""");

        ArticleMetadata metadata = read.metadata();
        assertThat(metadata.title()).contains("Bridge approved at last");
        assertThat(metadata.updated().map(PublicationTime::iso)).contains("2025-03-05T08:00+01:00");
        assertThat(metadata.section()).contains("Local");
        assertThat(metadata.byline()).contains("Ann Lee");
        assertThat(metadata.published().map(PublicationTime::iso)).contains("2025-03-04T10:00+01:00");
        assertThat(metadata.uncertain()).containsExactly(MetadataField.BYLINE, MetadataField.PUBLISHED);
    }

    @Test
    void aPageWithoutAPublisherIsOfItsSiteWhichIsDoubted() {
        ArticleMetadata metadata = read(
                "<link rel=canonical href=https://www.example.org/a><h1>Bridge approved</h1><p>Words.").metadata();

        assertThat(metadata.source()).contains("example.org");
        assertThat(metadata.uncertain()).containsExactly(MetadataField.SOURCE);
    }

    private static ReadText read(String html) {
        FileContent content = new FileContent("page.html", html.getBytes(StandardCharsets.UTF_8));
        return new HtmlReader().read(content, TextDecoder.decode(content.bytes(), Optional.empty()));
    }
}
