package org.variorum.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.app.wording.MessageWording;
import org.variorum.ui.text.UiText;

/** The window looks alike on every machine: no word of it needs a font that the program does not bring along. */
class EmbeddedFontTest {

    private static final Path FONTS = Path.of("src/main/resources/org/variorum/ui/fonts");

    /** What stands for a character that could not be read, and is the same everywhere. */
    private static final int REPLACEMENT = 0xfffd;

    @ParameterizedTest
    @ValueSource(strings = {"Inter_400Regular.ttf", "Inter_500Medium.ttf", "Inter_600SemiBold.ttf"})
    void everyCharacterOfEveryMessageIsInTheFontOfTheWindow(String file) {
        BitSet characters = FontCharacters.of(FONTS.resolve(file));

        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            for (ResourceBundle bundle : List.of(UiText.bundle(locale), MessageWording.bundle(locale))) {
                bundle.keySet().forEach(key -> assertThat(bundle.getString(key).codePoints()
                                .filter(character -> character > ' ' && character != REPLACEMENT))
                        .as(key)
                        .allMatch(characters::get));
            }
        }
    }
}
