package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.article.MetadataField;
import org.variorum.model.article.PublicationTime;

/** What pages built in unlucky ways still tell about their article. */
class PagePartsTest {

    private static final String PARAGRAPHS = """
            <p>The council approved the new harbour bridge on Tuesday, by twelve votes to three, after a debate that
            lasted until midnight, and the mayor called it the happiest evening of her time in office.</p>
            <p>Work is to begin in March, said the engineer in charge, and will take two years, provided that the
            river does not rise as high as it did last winter, when the old bridge had to be closed.</p>
            <p>Opponents say that the cost, put at 20 million, is too high, and that a ferry would have served.</p>
            """;

    @Test
    void aPageInsideOneFormKeepsItsArticle() {
        ReadText read = read("<html><body><form action='x'><div><h1>Bridge</h1>" + PARAGRAPHS + "</div></form></body>");

        assertThat(excluded(read)).noneMatch(words -> words.contains("council") || words.contains("Opponents"));
    }

    @Test
    void partsThatAreNamedAreLeftOutForTheReasonThatTheirNameGives() {
        ReadText read = read("""
                <html><body><article>%s
                <div class="photo-caption">The old bridge, closed last winter when the river rose.</div>
                <div id="newsletter-signup"><p>Five stories in your inbox, every morning at seven o'clock.</p></div>
                <div class="author-bio"><p>Ann Weber has reported on the harbour since she moved here in 2009.</p></div>
                %s</article></body>""".formatted(PARAGRAPHS, "<p>The vote is final.</p>"));

        assertThat(excluded(read, ExclusionReason.CAPTION)).anyMatch(words -> words.startsWith("The old bridge"));
        assertThat(excluded(read, ExclusionReason.PROMOTION)).anyMatch(words -> words.startsWith("Five stories"));
        assertThat(excluded(read, ExclusionReason.CREDIT)).anyMatch(words -> words.startsWith("Ann Weber"));
        assertThat(excluded(read)).noneMatch(words -> words.contains("council"));
    }

    @Test
    void aNameOfTheWholePageTellsNothing() {
        ReadText read = read("<html><body class='with-newsletter promo'><div class='related-on share'>"
                + PARAGRAPHS + "</div></body>");

        assertThat(excluded(read)).noneMatch(words -> words.contains("council") || words.contains("Opponents"));
    }

    @Test
    void linkedDataInsideAnXmlSectionIsRead() {
        ReadText read = read("<html><head><script type='application/ld+json; charset=utf-8'><![CDATA[\n"
                + "{\"@type\": \"NewsArticle\", \"headline\": \"Bridge\napproved\","
                + " \"datePublished\": \"2024-05-16\",}\n]]></script></head><body>" + PARAGRAPHS + "</body>");

        assertThat(read.metadata().published()).contains(PublicationTime.on(LocalDate.of(2024, 5, 16)));
        assertThat(read.metadata().uncertain()).doesNotContain(MetadataField.PUBLISHED);
    }

    @Test
    void theAddressOrAVisibleDateGivesADayThatIsToBeConfirmed() {
        ReadText byAddress = read("<html><head>"
                + "<link rel='canonical' href='https://example.org/2024/may/16/bridge'></head><body>"
                + PARAGRAPHS + "</body>");
        ReadText seen = read("<html><body><span class='post-date'>Posted on May 16, 2024</span>"
                + PARAGRAPHS + "</body>");
        ReadText two = read("<html><body><span class='date'>May 16, 2024</span><span class='date'>May 9, 2024</span>"
                + PARAGRAPHS + "</body>");

        assertThat(List.of(byAddress, seen)).allSatisfy(read -> {
            assertThat(read.metadata().published()).contains(PublicationTime.on(LocalDate.of(2024, 5, 16)));
            assertThat(read.metadata().uncertain()).contains(MetadataField.PUBLISHED);
        });
        assertThat(two.metadata().published()).isEmpty();
    }

    @Test
    void theFirstDayOfTheCalendarIsNoDate() {
        ReadText read = read("<html><head>"
                + "<meta property='article:published_time' content='0001-01-01T00:00:00Z'></head><body>"
                + PARAGRAPHS + "</body>");

        assertThat(read.metadata().published()).isEmpty();
    }

    private static List<String> excluded(ReadText read) {
        return read.exclusions().stream()
                .map(exclusion -> read.text().substring(exclusion.span().start(), exclusion.span().end()))
                .toList();
    }

    private static List<String> excluded(ReadText read, ExclusionReason reason) {
        return read.exclusions().stream()
                .filter(exclusion -> exclusion.reason() == reason)
                .map(exclusion -> read.text().substring(exclusion.span().start(), exclusion.span().end()))
                .toList();
    }

    private static ReadText read(String html) {
        return new Formats().forExtension("html").orElseThrow().reader()
                .read(new FileContent("page.html", html.getBytes(StandardCharsets.UTF_8)));
    }
}
