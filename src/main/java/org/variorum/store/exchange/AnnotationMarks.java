package org.variorum.store.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What an annotation of the W3C's model marks: each target that quotes its words. The rows of a Hypothesis export say
 * what the model's bodies say in fields of their own.
 */
final class AnnotationMarks {

    private AnnotationMarks() {}

    static List<Mark> of(JsonNode annotation) {
        List<String> tags = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (JsonNode body : each(annotation.path("body"))) {
            String words = words(body);
            if (!words.isBlank()) {
                (isTag(body) ? tags : notes).add(words);
            }
        }
        Stream.of(annotation.path("bodyValue"), annotation.path("text"))
                .filter(note -> note.isTextual() && !note.asText().isBlank())
                .forEach(note -> notes.add(note.asText()));
        each(annotation.path("tags")).stream().map(JsonNode::asText).filter(tag -> !tag.isBlank()).forEach(tags::add);
        List<Mark> marks = new ArrayList<>();
        for (JsonNode target : each(annotation.path("target"))) {
            List<JsonNode> selectors = selectors(target);
            quotation(selectors).ifPresent(quote -> marks.add(new Mark(
                    source(target, annotation), quote.path("exact").asText(), quote.path("prefix").asText(),
                    quote.path("suffix").asText(), position(selectors), tags, String.join("\n", notes),
                    author(annotation), Mark.time(annotation.path("created").asText()))));
        }
        return marks;
    }

    /** The words of a body: literal ones, or those of a text; a body that is only named elsewhere has none here. */
    private static String words(JsonNode body) {
        if (body.isTextual()) {
            return body.asText().matches("(?i)[a-z][a-z0-9+.-]*:\\S+") ? "" : body.asText();
        }
        return Stream.of("value", "chars", "rdf:value").map(field -> body.path(field).asText())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
    }

    private static boolean isTag(JsonNode body) {
        return each(body.path("purpose")).stream().anyMatch(purpose -> purpose.asText().endsWith("tagging"))
                || isA(body, "Tag");
    }

    private static Optional<JsonNode> quotation(List<JsonNode> selectors) {
        return selectors.stream()
                .filter(selector -> isA(selector, "TextQuoteSelector"))
                .filter(selector -> !selector.path("exact").asText().isEmpty())
                .findFirst();
    }

    private static String source(JsonNode target, JsonNode annotation) {
        JsonNode source = target.path("source");
        return Stream.of(source, source.path("id"), source.path("@id"), annotation.path("uri"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
    }

    private static List<JsonNode> selectors(JsonNode target) {
        List<JsonNode> selectors = new ArrayList<>();
        List<JsonNode> open = new ArrayList<>(each(target.path("selector")));
        while (!open.isEmpty()) {
            JsonNode next = open.removeFirst();
            if (next.isObject()) {
                selectors.add(next);
                Stream.of("refinedBy", "items", "members").forEach(field -> open.addAll(each(next.path(field))));
            }
        }
        return selectors;
    }

    private static OptionalInt position(List<JsonNode> selectors) {
        return selectors.stream()
                .filter(selector -> isA(selector, "TextPositionSelector"))
                .filter(selector -> selector.path("start").isInt())
                .mapToInt(selector -> selector.path("start").asInt())
                .findFirst();
    }

    private static String author(JsonNode annotation) {
        String creators = each(annotation.path("creator")).stream()
                .map(one -> one.isTextual() ? one.asText()
                        : one.path("name").asText(one.path("nickname").asText()))
                .collect(Collectors.joining(", "));
        return creators.isEmpty()
                ? annotation.path("user").asText().replaceFirst("^acct:", "").replaceFirst("@.*$", "") : creators;
    }

    /** Whether one of the types of a node is called so, with or without a name space. */
    private static boolean isA(JsonNode node, String type) {
        return Stream.of("type", "@type").flatMap(field -> each(node.path(field)).stream())
                .anyMatch(one -> one.asText().equals(type) || one.asText().endsWith(":" + type)
                        || one.asText().endsWith("#" + type));
    }

    private static List<JsonNode> each(JsonNode oneOrMany) {
        if (oneOrMany.isMissingNode() || oneOrMany.isNull()) {
            return List.of();
        }
        return oneOrMany.isArray()
                ? StreamSupport.stream(oneOrMany.spliterator(), false).toList()
                : List.of(oneOrMany);
    }
}
