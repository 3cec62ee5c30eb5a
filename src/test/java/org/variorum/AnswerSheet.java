package org.variorum;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * The hand-made answers of one sample set against what the program says of it.
 *
 * <p>A disagreement counts as found when one pair of claims of a dispute covers quotations of two articles.
 *
 * @param answers what a careful reader finds
 * @param comparison what the program finds
 */
record AnswerSheet(JsonNode answers, JsonNode comparison) {

    /** Where a disagreement gets lost on the way to the reader. */
    enum Stage {
        FOUND,
        NO_CLAIM,
        NOT_BROUGHT_TOGETHER,
        NOT_TOLD_APART
    }

    static AnswerSheet of(Path sample, Path comparison) throws IOException {
        ObjectMapper json = new ObjectMapper();
        return new AnswerSheet(
                json.readTree(Files.readString(sample.resolve("expected/answers.json"))),
                json.readTree(Files.readString(comparison)));
    }

    List<JsonNode> disagreements() {
        return list(answers.required("disputes"));
    }

    Stage stage(JsonNode disagreement) {
        List<Set<String>> covering = covering(disagreement);
        List<Set<String>> stated = covering.stream().filter(claims -> !claims.isEmpty()).toList();
        if (disputes().stream().anyMatch(dispute -> covers(dispute, covering))) {
            return Stage.FOUND;
        }
        if (stated.size() < 2) {
            return Stage.NO_CLAIM;
        }
        boolean together = list(comparison.required("facts")).stream().anyMatch(fact -> {
            Set<String> claims = claims(fact);
            return stated.stream().filter(side -> side.stream().anyMatch(claims::contains)).count() > 1;
        });
        return together ? Stage.NOT_TOLD_APART : Stage.NOT_BROUGHT_TOGETHER;
    }

    /** Explanations of the disputes that no answer asks for. */
    List<String> falseAlarms() {
        return disputes().stream()
                .filter(dispute -> disagreements().stream().noneMatch(one -> covers(dispute, covering(one))))
                .map(dispute -> dispute.required("rule").textValue() + ": "
                        + dispute.required("explanation").textValue())
                .toList();
    }

    /** Explanations of the disputes that show the same words on both sides. */
    List<String> shownInSameWords() {
        return disputes().stream()
                .filter(dispute -> list(dispute.required("between")).stream()
                        .anyMatch(pair -> words(dispute, pair.get(0)).equals(words(dispute, pair.get(1)))))
                .map(dispute -> dispute.required("explanation").textValue()).toList();
    }

    /** Claims that stand in no fact, so that no reader of the facts meets them. */
    List<String> untold() {
        Set<String> told = new HashSet<>();
        list(comparison.required("facts")).forEach(fact -> told.addAll(claims(fact)));
        return list(comparison.required("claims")).stream()
                .filter(claim -> !told.contains(claim.required("id").textValue()))
                .map(claim -> claim.required("quote").textValue()).toList();
    }

    /** The words that a claim is shown with, without regard to case. */
    private Set<String> words(JsonNode dispute, JsonNode claim) {
        JsonNode article = list(comparison.required("claims")).stream()
                .filter(one -> one.required("id").equals(claim)).findFirst().orElseThrow().required("article");
        int[] text = list(comparison.required("articles")).stream().filter(one -> one.required("id").equals(article))
                .findFirst().orElseThrow().required("text").textValue().codePoints().toArray();
        Set<String> words = new HashSet<>();
        list(dispute.required("deciding")).stream().filter(one -> one.required("claim").equals(claim))
                .forEach(one -> words.add(new String(
                        text, one.required("start").intValue(),
                        one.required("end").intValue() - one.required("start").intValue()).toLowerCase(Locale.ROOT)));
        return words;
    }

    private List<JsonNode> disputes() {
        return list(comparison.required("facts")).stream()
                .flatMap(fact -> list(fact.required("disputes")).stream()).toList();
    }

    private static boolean covers(JsonNode dispute, List<Set<String>> covering) {
        return list(dispute.required("between")).stream().anyMatch(pair -> covering.stream()
                .filter(claims -> claims.contains(pair.get(0).textValue()) || claims.contains(pair.get(1).textValue()))
                .count() > 1);
    }

    private static Set<String> claims(JsonNode fact) {
        Set<String> claims = new HashSet<>();
        fact.required("versions").findValues("claims")
                .forEach(list -> list.forEach(claim -> claims.add(claim.textValue())));
        return claims;
    }

    /** For each quotation the claims that say it. */
    private List<Set<String>> covering(JsonNode disagreement) {
        List<Set<String>> covering = new ArrayList<>();
        for (JsonNode evidence : disagreement.required("evidence")) {
            Set<String> claims = new HashSet<>();
            JsonNode article = list(comparison.required("articles")).stream()
                    .filter(one -> one.required("file").equals(evidence.required("file"))).findFirst().orElseThrow();
            String quote = evidence.required("quote").textValue();
            String text = article.required("text").textValue();
            int start = text.indexOf(quote);
            int from = start < 0 ? -1 : text.codePointCount(0, start);
            int until = from + quote.codePointCount(0, quote.length());
            list(comparison.required("claims")).stream()
                    .filter(claim -> from >= 0 && claim.required("article").equals(article.required("id"))
                            && claim.required("start").intValue() < until && from < claim.required("end").intValue())
                    .forEach(claim -> claims.add(claim.required("id").textValue()));
            covering.add(claims);
        }
        return covering;
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
