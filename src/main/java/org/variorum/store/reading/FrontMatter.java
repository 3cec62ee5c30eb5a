package org.variorum.store.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The {@code key: value} block at the head of a Markdown file, between two {@code ---} lines.
 *
 * <p>Clippers write plain scalars, quoted scalars and simple lists; more of YAML is not needed to read them, and what
 * is not understood is left alone.
 *
 * @param values values by key in lower case; a list's items are joined by commas
 * @param body the text after the block, or the whole text when there is none
 */
record FrontMatter(Map<String, String> values, String body) {

    private static final String FENCE = "---";

    static FrontMatter of(String text) {
        if (!text.startsWith(FENCE + "\n")) {
            return new FrontMatter(Map.of(), text);
        }
        int end = text.indexOf("\n" + FENCE, FENCE.length());
        if (end < 0) {
            return new FrontMatter(Map.of(), text);
        }
        int bodyStart = text.indexOf('\n', end + 1);
        String body = bodyStart < 0 ? "" : text.substring(bodyStart + 1);
        return new FrontMatter(values(text.substring(FENCE.length() + 1, Math.max(end, FENCE.length() + 1))), body);
    }

    /** The first of the keys that has a value. */
    Optional<String> value(String... keys) {
        for (String key : keys) {
            String value = values.getOrDefault(key, "");
            if (!value.isEmpty()) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static Map<String, String> values(String block) {
        Map<String, String> values = new LinkedHashMap<>();
        String key = "";
        for (String line : block.split("\n")) {
            int colon = line.indexOf(':');
            if (line.startsWith("  - ") || line.startsWith("- ")) {
                values.merge(key, scalar(line.strip().substring(1)), FrontMatter::joined);
            } else if (colon > 0 && !Character.isWhitespace(line.charAt(0))) {
                key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                values.put(key, value(line.substring(colon + 1).strip()));
            }
        }
        return values;
    }

    private static String joined(String before, String item) {
        return before.isEmpty() ? item : before + ", " + item;
    }

    private static String value(String raw) {
        if (!raw.startsWith("[") || !raw.endsWith("]")) {
            return scalar(raw);
        }
        List<String> items = new ArrayList<>();
        for (String item : raw.substring(1, raw.length() - 1).split(",")) {
            items.add(scalar(item));
        }
        return String.join(", ", items);
    }

    private static String scalar(String raw) {
        String value = raw.strip();
        boolean quoted = value.length() >= 2
                && (value.startsWith("\"") && value.endsWith("\"") || value.startsWith("'") && value.endsWith("'"));
        if (quoted) {
            value = value.substring(1, value.length() - 1).replace("\\\"", "\"").replace("''", "'");
        }
        if (value.startsWith("[[") && value.endsWith("]]")) {
            value = value.substring(2, value.length() - 2);
        }
        return value.strip();
    }
}
