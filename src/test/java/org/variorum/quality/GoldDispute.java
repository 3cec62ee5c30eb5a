package org.variorum.quality;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.variorum.model.claim.Claim;
import org.variorum.model.text.TextSpan;

/**
 * A disagreement, or a look-alike of one, that a person found.
 *
 * @param slot what it is about, in the annotator's words
 * @param type {@code conflict} or {@code update}; the reason for a look-alike
 * @param major whether it is about a core fact
 * @param ambiguous whether it counts neither way
 * @param evidence the quotations
 */
record GoldDispute(String slot, String type, boolean major, boolean ambiguous, List<Evidence> evidence) {

    /**
     * A quotation that states the value.
     *
     * @param article index of the article
     * @param span where it stands in the article's text
     * @param value the value, normalised by hand
     */
    record Evidence(int article, TextSpan span, String value) {}

    static GoldDispute of(JsonNode node, List<String> docs, List<List<String>> paragraphs) {
        List<Evidence> evidence = new ArrayList<>();
        for (JsonNode item : node.get("evidence")) {
            int article = docs.indexOf(item.get("doc").asText());
            int paragraph = item.get("paragraph").asInt();
            String quote = item.get("quote").asText();
            int at = paragraphs.get(article).get(paragraph).indexOf(quote);
            int start = TestArticles.startOf(paragraphs.get(article), paragraph) + Math.max(0, at);
            evidence.add(new Evidence(
                    article, new TextSpan(start, start + quote.length()), item.get("value").asText()));
        }
        return new GoldDispute(
                node.get("slot").asText(), node.path("type").asText(node.path("reason").asText("")),
                node.path("severity").asText("").equals("major"), node.path("ambiguous").asBoolean(false),
                List.copyOf(evidence));
    }

    boolean conflict() {
        return type.equals("conflict");
    }

    /** Whether the two claims state different values of it. */
    boolean coveredBy(Claim first, Claim second) {
        return evidence.stream().filter(one -> covers(first, one)).anyMatch(one -> evidence.stream()
                .anyMatch(other -> !other.value().equals(one.value()) && covers(second, other)));
    }

    /** Whether the two claims are quoted in it at all. */
    boolean touchedBy(Claim first, Claim second) {
        return evidence.stream().filter(one -> covers(first, one)).anyMatch(one -> evidence.stream()
                .anyMatch(other -> other != one && covers(second, other)));
    }

    private static boolean covers(Claim claim, Evidence evidence) {
        return claim.article().index() == evidence.article() && claim.span().overlaps(evidence.span());
    }
}
