package org.variorum.store.export.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** What schema.org (release 29) lets these types have, their own properties and inherited ones. */
    private static final Map<String, Set<String>> VOCABULARY = Map.of(
            "NewsArticle", Set.of("headline", "inLanguage", "publisher", "datePublished", "url"),
            "Organization", Set.of("name"),
            "Person", Set.of("name"),
            "Thing", Set.of("name"),
            "Rating", Set.of("alternateName"),
            "ClaimReview", Set.of("claimReviewed", "itemReviewed", "author", "datePublished", "reviewRating"),
            "Claim", Set.of("text", "inLanguage", "about", "appearance", "author"));

    private final ClaimFormat format = new ClaimFormat();

    @Test
    void usesNothingThatTheVocabularyDoesNotHave() throws IOException {
        List<String> unknown = new ArrayList<>();
        tree().path("@graph").forEach(node -> check(node, unknown));
        assertThat(unknown).isEmpty();
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
        List<String> unknown = new ArrayList<>();
        check(review, unknown);
        assertThat(unknown).isEmpty();
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
                sample.imported(), sample.found(), new EditLog(List.of(entry)), corrected, sample.problems());
    }

    @Test
    void ratesNothing() {
        assertThat(new String(ExportedSample.in(format), StandardCharsets.UTF_8))
                .doesNotContain("ClaimReview").doesNotContain("reviewRating");
    }

    private JsonNode tree() throws IOException {
        return new ObjectMapper().readTree(ExportedSample.in(format));
    }

    private static void check(JsonNode node, List<String> unknown) {
        if (node.isArray()) {
            node.forEach(item -> check(item, unknown));
        } else if (node.isObject()) {
            String type = node.path("@type").asText();
            node.properties().forEach(property -> {
                if (!property.getKey().startsWith("@")
                        && !VOCABULARY.getOrDefault(type, Set.of()).contains(property.getKey())) {
                    unknown.add(type + "." + property.getKey());
                }
                check(property.getValue(), unknown);
            });
        }
    }
}
