package org.variorum.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.scene.text.Font;

/** The embedded typefaces: Literata, Inter or Atkinson Hyperlegible for articles, Inter for the interface. */
public final class ReadingFonts {

    private static final List<String> FILES = List.of(
            "AtkinsonHyperlegible_400Regular.ttf",
            "Inter_400Regular.ttf",
            "Inter_500Medium.ttf",
            "Inter_600SemiBold.ttf",
            "Literata_400Regular.ttf",
            "Literata_400Regular_Italic.ttf",
            "Literata_600SemiBold.ttf");
    private static final double ANY_SIZE = 14;

    private ReadingFonts() {}

    /** Makes them known to the toolkit; loading them again costs little and changes nothing. */
    public static void load() {
        FILES.forEach(ReadingFonts::load);
    }

    private static void load(String file) {
        try (InputStream bytes = ReadingFonts.class.getResourceAsStream("/org/variorum/ui/fonts/" + file)) {
            Font.loadFont(Objects.requireNonNull(bytes, file), ANY_SIZE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
