package org.variorum.store.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables that come with the program. */
public final class Tables {

    private Tables() {}

    /**
     * The rows of a table beside a class, without comments and blank lines.
     *
     * @throws IllegalStateException if the program was built without it
     */
    public static List<String> rows(Class<?> owner, String name) {
        try (InputStream stream = owner.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing from the program: " + name);
            }
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(row -> !row.isBlank() && !row.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
