package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.variorum.store.reading.SamplePage.PARAGRAPHS;
import static org.variorum.store.reading.SamplePage.excluded;
import static org.variorum.store.reading.SamplePage.read;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.article.MetadataField;
import org.variorum.model.article.PublicationTime;

/** What pages built in unlucky ways still tell about their article. */
class PagePartsTest {

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
}
