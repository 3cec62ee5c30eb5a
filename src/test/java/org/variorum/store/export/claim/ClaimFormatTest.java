package org.variorum.store.export.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.Decisions;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.FactAnchor;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;
import org.variorum.store.export.ExportedSample;

class ClaimFormatTest {

    private final ClaimFormat format = new ClaimFormat();

    @Test
    void usesNothingThatTheVocabularyDoesNotHave() throws IOException {
        assertThat(new SchemaOrg(tree().path("@graph")).faults()).isEmpty();
        JsonNode judged = new ObjectMapper().readTree(ExportedSample.in(format, judged("Kim"))).path("@graph");
        assertThat(new SchemaOrg(judged).faults()).isEmpty();
    }

    @Test
    void theCheckFindsWhatTheVocabularyDoesNotAllow() throws IOException {
        assertThat(faults("{'@type': 'Claim', 'headlines': 'x'}")).containsExactly("Claim has no headlines");
        assertThat(faults("{'@type': 'Klaim'}")).containsExactly("There is no Klaim");
        assertThat(faults("{'@type': 'Claim', 'author': {'@type': 'Rating'}}"))
                .containsExactly("Claim.author is no Rating");
        assertThat(faults("{'@type': 'Claim', 'appearance': 'x'}")).containsExactly("Claim.appearance is no text");
        assertThat(faults("{'@type': 'Claim', 'appearance': {'@id': 'nowhere'}}"))
                .containsExactly("Claim.appearance leads nowhere");
        assertThat(faults("{'@type': 'NewsArticle', 'datePublished': 'lately'}"))
                .containsExactly("NewsArticle.datePublished is no day");
    }

    private static List<String> faults(String node) throws IOException {
        return new SchemaOrg(new ObjectMapper().readTree("[" + node.replace('\'', '"') + "]")).faults();
    }

    @Test
    void aClaimAppearsInItsArticleAndIsAboutItsFact() throws IOException {
        JsonNode claim = null;
        for (JsonNode node : tree().path("@graph")) {
            if (node.path("text").asText().startsWith("Police said 12")) {
                claim = node;
            }
        }
        assertThat(claim).isNotNull();
        String article = claim.at("/appearance/@id").asText();
        assertThat(tree().path("@graph")).anyMatch(node -> node.path("@id").asText().equals(article)
                && node.path("@type").asText().equals("NewsArticle"));
        assertThat(claim.at("/about/0/name").asText()).isEqualTo("Number killed in Delta");
        assertThat(claim.at("/author/name").asText()).isEqualTo("Police");
    }

    @Test
    void aVerdictOfANamedPersonIsAReview() throws IOException {
        JsonNode review = new ObjectMapper().readTree(ExportedSample.in(format, judged("Kim"))).path("@graph").get(8);
        assertThat(review.path("@type").asText()).isEqualTo("ClaimReview");
        assertThat(review.path("claimReviewed").asText()).isEqualTo("Number killed in Delta");
        assertThat(review.at("/author/name").asText()).isEqualTo("Kim");
        assertThat(review.at("/reviewRating/alternateName").asText()).isEqualTo("Thirty, says the coroner");
    }

    @Test
    void aVerdictWithoutANameIsNone() {
        assertThat(new String(ExportedSample.in(format, judged("")), StandardCharsets.UTF_8))
                .doesNotContain("ClaimReview");
    }

    private static Workspace judged(String author) {
        Workspace sample = ExportSample.workspace();
        FactId fact = new FactId("f-deaths");
        String verdict = "Thirty, says the coroner";
        Decisions decisions = new Decisions(
                List.of(), List.of(), Map.of(fact, verdict), Map.of(), List.of(), List.of(), Map.of());
        LogEntry entry = new LogEntry(new EntryId("e1"), author, Instant.parse("2025-03-06T08:00:00Z"),
                new NoteEdit.GiveVerdict(new FactAnchor(fact, Phrase.of("sample", "x"), List.of()), verdict));
        Corrected corrected = new Corrected(sample.articles(), sample.comparison(), decisions, List.of(), Map.of(),
                List.of());
        return new Workspace(
                sample.imported(), sample.found(), sample.numbers(), new EditLog(List.of(entry)), corrected,
                sample.problems());
    }

    @Test
    void ratesNothing() {
        assertThat(new String(ExportedSample.in(format), StandardCharsets.UTF_8))
                .doesNotContain("ClaimReview").doesNotContain("reviewRating");
    }

    private JsonNode tree() throws IOException {
        return new ObjectMapper().readTree(ExportedSample.in(format));
    }
}
