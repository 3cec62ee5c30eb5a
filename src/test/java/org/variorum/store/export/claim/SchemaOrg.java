package org.variorum.store.export.claim;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Checks a graph against the schema.org vocabulary: types and properties exist, a property stands on a type that has
 * it, and what it holds or refers to is one of the things it may be.
 */
final class SchemaOrg {

    private static final List<String> WORDS = List.of("Text", "URL");
    private static final List<String> DAYS = List.of("Date", "DateTime");

    private final Map<String, List<String>> parents = new HashMap<>();
    private final Map<String, List<String>> ranges = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    SchemaOrg(JsonNode graph) throws IOException {
        String type = "";
        for (String line : table().lines().filter(row -> !row.startsWith("#")).toList()) {
            String[] words = line.strip().split("[ :<]+");
            List<String> rest = List.of(words).subList(1, words.length);
            if (line.startsWith(" ")) {
                ranges.put(type + "." + words[0], rest);
            } else {
                type = words[0];
                parents.put(type, rest);
            }
        }
        graph.forEach(node -> types.put(node.path("@id").asText(), node.path("@type").asText()));
        graph.forEach(this::check);
    }

    /** What is wrong, a sentence each. */
    List<String> faults() {
        return faults;
    }

    private void check(JsonNode node) {
        String type = node.path("@type").asText();
        if (!parents.containsKey(type)) {
            faults.add("There is no " + type);
            return;
        }
        node.properties().stream().filter(property -> !property.getKey().startsWith("@")).forEach(property -> {
            List<String> allowed = allowed(type, property.getKey());
            if (allowed.isEmpty()) {
                faults.add(type + " has no " + property.getKey());
            } else if (property.getValue().isArray()) {
                property.getValue().forEach(item -> value(type + "." + property.getKey(), item, allowed));
            } else {
                value(type + "." + property.getKey(), property.getValue(), allowed);
            }
        });
    }

    private void value(String place, JsonNode value, List<String> allowed) {
        if (value.isObject() && value.has("@type")) {
            fits(place, value.path("@type").asText(), allowed);
            check(value);
        } else if (value.isObject()) {
            String type = types.get(value.path("@id").asText());
            if (type == null) {
                faults.add(place + " leads nowhere");
            } else {
                fits(place, type, allowed);
            }
        } else if (allowed.stream().noneMatch(WORDS::contains)) {
            boolean day = allowed.stream().anyMatch(DAYS::contains);
            if (!day) {
                faults.add(place + " is no text");
            } else if (!value.asText().matches("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}.*)?")) {
                faults.add(place + " is no day");
            }
        }
    }

    private void fits(String place, String type, List<String> allowed) {
        if (!allowed.contains(type) && parents.getOrDefault(type, List.of()).stream()
                .noneMatch(parent -> isA(parent, allowed))) {
            faults.add(place + " is no " + type);
        }
    }

    private boolean isA(String type, List<String> allowed) {
        return allowed.contains(type)
                || parents.getOrDefault(type, List.of()).stream().anyMatch(parent -> isA(parent, allowed));
    }

    private List<String> allowed(String type, String property) {
        List<String> own = ranges.getOrDefault(type + "." + property, List.of());
        return own.isEmpty()
                ? parents.getOrDefault(type, List.of()).stream()
                        .map(parent -> allowed(parent, property))
                        .filter(found -> !found.isEmpty())
                        .findFirst()
                        .orElse(List.of())
                : own;
    }

    private static String table() throws IOException {
        try (InputStream bytes = SchemaOrg.class.getResourceAsStream("schema-org.txt")) {
            return new String(Objects.requireNonNull(bytes).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
