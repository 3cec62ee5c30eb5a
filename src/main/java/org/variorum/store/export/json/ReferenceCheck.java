package org.variorum.store.export.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Checks what a schema cannot: that every name used is defined once, that every position lies in its text, and that
 * every quotation is what stands at its position.
 *
 * <p>It reads the finished document alone, so that a mistake in writing cannot hide behind the model.
 */
final class ReferenceCheck {

    private final JsonNode document;
    private final Map<String, int[]> texts = new HashMap<>();
    private final Map<String, String> claimArticles = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    ReferenceCheck(JsonNode document) {
        this.document = document;
    }

    /** What is wrong, in the order of the document; empty when nothing is. */
    List<String> faults() {
        document.path("articles").forEach(article -> {
            define(texts, article, article.path("text").asText().codePoints().toArray());
            article.path("excluded").forEach(excluded -> span(id(article), excluded, "start", "end"));
        });
        document.path("claims").forEach(this::claim);
        Map<String, Boolean> facts = new HashMap<>();
        document.path("facts").forEach(fact -> {
            define(facts, fact, true);
            fact(fact);
        });
        document.path("origins").forEach(this::origin);
        document.path("citations").forEach(citation -> span(article(citation), citation, "start", "end"));
        return List.copyOf(faults);
    }

    private void claim(JsonNode claim) {
        String article = article(claim);
        define(claimArticles, claim, article);
        if (span(article, claim, "start", "end")
                && !claim.path("quote").asText().equals(slice(article, claim))) {
            faults.add("claim " + id(claim) + ": its quotation is not what stands at its position");
        }
        for (String list : List.of("quantities", "times", "places", "participants")) {
            claim.path(list).forEach(value -> span(article, value, "start", "end"));
        }
    }

    private void fact(JsonNode fact) {
        Set<String> seen = new HashSet<>();
        for (JsonNode version : fact.path("versions")) {
            String article = article(version);
            if (!seen.add(article)) {
                faults.add("fact " + id(fact) + ": two versions of article " + article);
            }
            if (version.path("nearest").isObject()) {
                span(article, version.path("nearest"), "start", "end");
            }
            version.path("claims").forEach(claim -> {
                if (resolves(claim) && !article.equals(claimArticles.get(claim.asText()))) {
                    faults.add("fact " + id(fact) + ": claim " + claim.asText() + " is not of article " + article);
                }
            });
        }
        for (String list : List.of("disputes", "nuances")) {
            fact.path(list).forEach(difference -> difference(difference));
        }
    }

    private void difference(JsonNode difference) {
        difference.path("between").forEach(pair -> pair.forEach(this::resolves));
        for (JsonNode words : difference.path("deciding")) {
            if (resolves(words.path("claim"))) {
                span(claimArticles.getOrDefault(words.path("claim").asText(), ""), words, "start", "end");
            }
        }
    }

    private void origin(JsonNode origin) {
        origin.path("articles").forEach(article -> known(article.asText()));
        for (JsonNode passage : origin.path("passages")) {
            span(article(passage), passage, "start", "end");
            span(passage.path("from").asText(), passage, "fromStart", "fromEnd");
        }
    }

    private <T> void define(Map<String, T> names, JsonNode item, T value) {
        if (names.put(id(item), value) != null) {
            faults.add("the id " + id(item) + " is given twice");
        }
    }

    private boolean resolves(JsonNode claim) {
        boolean defined = claimArticles.containsKey(claim.asText());
        if (!defined) {
            faults.add("there is no claim " + claim.asText());
        }
        return defined;
    }

    private boolean known(String article) {
        boolean defined = texts.containsKey(article);
        if (!defined) {
            faults.add("there is no article " + article);
        }
        return defined;
    }

    private boolean span(String article, JsonNode item, String start, String end) {
        if (!known(article)) {
            return false;
        }
        int from = item.path(start).asInt(-1);
        int to = item.path(end).asInt(-1);
        boolean inside = 0 <= from && from <= to && to <= text(article).length;
        if (!inside) {
            faults.add("article " + article + " has no positions " + from + " to " + to);
        }
        return inside;
    }

    private String slice(String article, JsonNode item) {
        int from = item.path("start").asInt();
        return new String(text(article), from, item.path("end").asInt() - from);
    }

    private int[] text(String article) {
        return texts.getOrDefault(article, new int[0]);
    }

    private static String id(JsonNode item) {
        return item.path("id").asText();
    }

    private static String article(JsonNode item) {
        return item.path("article").asText();
    }
}
