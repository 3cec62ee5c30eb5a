package org.variorum.store.export;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A tree as text: UTF-8, two spaces a level, {@code \n} line ends, one at the end. */
public final class JsonText {

    private static final String ESCAPE = "\\u%04x";

    private JsonText() {}

    /** The tree in that form; the same tree gives the same bytes. */
    public static byte[] bytes(JsonNode tree) {
        try {
            String text = new ObjectMapper().writer(printer()).writeValueAsString(tree);
            return utf8(text + "\n");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** JSON as UTF-8, half surrogate pairs as escapes. */
    public static byte[] utf8(String json) {
        return withoutLoneSurrogates(json).getBytes(StandardCharsets.UTF_8);
    }

    private static DefaultPrettyPrinter printer() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** Half a surrogate pair has no UTF-8 form; as an escape it survives, and positions keep counting. */
    private static String withoutLoneSurrogates(String text) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            return escaped(text);
        }
        return text;
    }

    private static String escaped(String text) {
        StringBuilder result = new StringBuilder(text.length() + ESCAPE.length());
        text.codePoints().forEach(character -> {
            if (isSurrogate(character)) {
                result.append(String.format(ESCAPE, character));
            } else {
                result.appendCodePoint(character);
            }
        });
        return result.toString();
    }

    private static boolean isSurrogate(int character) {
        return Character.MIN_SURROGATE <= character && character <= Character.MAX_SURROGATE;
    }
}
