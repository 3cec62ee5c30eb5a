package org.variorum.store.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The article that a page describes in its JSON-LD.
 *
 * @param article the described object; an empty object when there is none
 */
record LinkedData(JsonNode article) {

    /** Pages write line breaks into texts and commas behind the last value; browsers do not mind. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER, JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final Pattern WRAPPING = Pattern.compile(
            "^\\s*(?://)?\\s*(?:<!\\[CDATA\\[|<!--)|(?://)?\\s*(?:]]>|-->)\\s*$");

    static LinkedData of(Document page) {
        for (Element script : page.select("script[type^=application/ld+json]")) {
            Optional<JsonNode> found = parsed(script.data()).flatMap(LinkedData::articleIn);
            if (found.isPresent()) {
                return new LinkedData(found.get());
            }
        }
        return new LinkedData(JSON.createObjectNode());
    }

    /** A property that is plain text. */
    Optional<String> text(String property) {
        return words(article.path(property));
    }

    /** The names in a property that holds text, an object with a name, or a list of either. */
    Optional<String> names(String property) {
        JsonNode value = article.path(property);
        List<String> names = new ArrayList<>();
        for (JsonNode item : value.isArray() ? value : JSON.createArrayNode().add(value)) {
            words(item.isObject() ? item.path("name") : item).ifPresent(names::add);
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }

    /** Whether the page says that not everybody may read all of it, so that a copy may lack its end. */
    boolean isRestricted() {
        return article.path("isAccessibleForFree").asText().matches("(?i)false|(https?://schema\\.org/)?False|0|no");
    }

    /** How many words the whole article is said to have; 0 when that is not said. */
    int wordCount() {
        return article.path("wordCount").asInt(0);
    }

    private static Optional<String> words(JsonNode node) {
        return Optional.of(node)
                .filter(JsonNode::isTextual)
                .map(text -> Parser.unescapeEntities(text.asText(), false).strip())
                .filter(text -> !text.isEmpty());
    }

    private static Optional<JsonNode> parsed(String json) {
        try {
            return Optional.ofNullable(JSON.readTree(WRAPPING.matcher(json).replaceAll("")));
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static Optional<JsonNode> articleIn(JsonNode root) {
        Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
        for (int seen = 0; !open.isEmpty() && seen < ReadingLimits.LINKED_VALUES; seen++) {
            JsonNode node = open.poll();
            if (isArticle(node.path("@type"))) {
                return Optional.of(node);
            }
            node.forEach(child -> {
                if (child.isContainerNode()) {
                    open.add(child);
                }
            });
        }
        return Optional.empty();
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode item : type) {
                if (isArticle(item)) {
                    return true;
                }
            }
            return false;
        }
        String name = type.asText();
        return name.endsWith("Article") || name.equals("BlogPosting") || name.equals("Report");
    }
}
