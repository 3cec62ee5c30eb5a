package org.variorum.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What an annotation of the W3C's model marks: each target that quotes its words. */
final class AnnotationMarks {

    private AnnotationMarks() {}

    static List<Mark> of(JsonNode annotation) {
        List<String> tags = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (JsonNode body : each(annotation.path("body"))) {
            String words = body.isTextual() ? "" : body.path("value").asText();
            if (!words.isBlank()) {
                (body.path("purpose").asText().equals("tagging") ? tags : notes).add(words);
            }
        }
        if (annotation.path("bodyValue").isTextual()) {
            notes.add(annotation.path("bodyValue").asText());
        }
        List<Mark> marks = new ArrayList<>();
        for (JsonNode target : each(annotation.path("target"))) {
            List<JsonNode> selectors = selectors(target);
            selectors.stream()
                    .filter(selector -> selector.path("type").asText().equals("TextQuoteSelector"))
                    .filter(selector -> !selector.path("exact").asText().isEmpty())
                    .findFirst()
                    .ifPresent(quote -> marks.add(new Mark(
                            target.path("source").isTextual()
                                    ? target.path("source").asText() : target.at("/source/id").asText(),
                            quote.path("exact").asText(), quote.path("prefix").asText(),
                            quote.path("suffix").asText(), position(selectors), tags,
                            String.join("\n", notes), author(annotation.path("creator")),
                            Mark.time(annotation.path("created").asText()))));
        }
        return marks;
    }

    private static List<JsonNode> selectors(JsonNode target) {
        List<JsonNode> selectors = new ArrayList<>();
        for (JsonNode selector : each(target.path("selector"))) {
            JsonNode next = selector;
            while (next.isObject()) {
                selectors.add(next);
                next = next.path("refinedBy");
            }
        }
        return selectors;
    }

    private static OptionalInt position(List<JsonNode> selectors) {
        return selectors.stream()
                .filter(selector -> selector.path("type").asText().equals("TextPositionSelector"))
                .filter(selector -> selector.path("start").isInt())
                .mapToInt(selector -> selector.path("start").asInt())
                .findFirst();
    }

    private static String author(JsonNode creator) {
        return each(creator).stream()
                .map(one -> one.isTextual() ? one.asText() : one.path("name").asText())
                .collect(Collectors.joining(", "));
    }

    private static List<JsonNode> each(JsonNode oneOrMany) {
        if (oneOrMany.isMissingNode()) {
            return List.of();
        }
        return oneOrMany.isArray()
                ? StreamSupport.stream(oneOrMany.spliterator(), false).toList()
                : List.of(oneOrMany);
    }
}
