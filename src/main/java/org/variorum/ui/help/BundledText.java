package org.variorum.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Texts that come with the program. */
final class BundledText {

    private static final String FOLDER = "/org/variorum/ui/help/";

    private BundledText() {}

    /** The manual in that language where there is one, else in English. */
    static String manual(Locale locale) {
        InputStream own = open(FOLDER + "manual_" + locale.getLanguage() + ".txt");
        return read(own == null ? open(FOLDER + "manual.txt") : own);
    }

    /** Whose works the program contains; in a place of its own, for every library has a {@code META-INF/NOTICE}. */
    static String notice() {
        return read(open(FOLDER + "NOTICE"));
    }

    private static @Nullable InputStream open(String path) {
        return BundledText.class.getResourceAsStream(path);
    }

    private static String read(@Nullable InputStream stream) {
        try (InputStream bytes = Objects.requireNonNull(stream)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
