package org.variorum.store.export.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.variorum.store.export.ExportedSample;

class ClaimFormatTest {

    /** What schema.org (release 29) lets these types have, their own properties and inherited ones. */
    private static final Map<String, Set<String>> VOCABULARY = Map.of(
            "NewsArticle", Set.of("headline", "inLanguage", "publisher", "datePublished", "url"),
            "Organization", Set.of("name"),
            "Person", Set.of("name"),
            "Thing", Set.of("name"),
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
