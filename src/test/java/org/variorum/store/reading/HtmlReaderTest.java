package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.store.reading.SamplePage.PARAGRAPHS;
import static org.variorum.store.reading.SamplePage.excluded;
import static org.variorum.store.reading.SamplePage.read;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.article.MetadataField;
import org.variorum.model.article.PublicationTime;

class HtmlReaderTest {

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
        assertThat(excluded(read)).noneMatch(words -> words.contains("council"));
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

    @Test
    void aLastParagraphAboutTheAuthorIsACredit() {
        String about = "Ann Lee has written about the harbour and its bridges for this paper since she was twenty-two.";
        String page = "<html><head><meta name=author content='Ann Lee'></head>"
                + "<body><article>%s<p>%s</p></article></body>";

        assertThat(SamplePage.excluded(read(page.formatted(PARAGRAPHS, about)), ExclusionReason.CREDIT))
                .containsExactly(about);
        assertThat(SamplePage.excluded(read(page.formatted("<p>" + about + "</p>", PARAGRAPHS)))).isEmpty();
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
}
