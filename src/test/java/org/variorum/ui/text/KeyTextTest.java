package org.variorum.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.variorum.app.wording.MessageWording;

class KeyTextTest {

    private final UiText english = text(Locale.ENGLISH);
    private final UiText german = text(Locale.GERMAN);

    @Test
    void labelsShowWhatIsPrintedOnTheKeys() {
        assertThat(KeyText.label("Alt+Down", english)).isEqualTo("Alt+\u2193");
        assertThat(KeyText.label("Ctrl+Comma", english)).endsWith("+,");
        assertThat(KeyText.label("Ctrl+Minus", english)).endsWith("+\u2212");
        assertThat(KeyText.label("Ctrl+Add", english)).endsWith("+Num\u00a0+");
    }

    @Test
    void everyLanguageHasItsOwnKeyboard() {
        assertThat(KeyText.label("Ctrl+Shift+P", german)).endsWith("+Umschalt+P");
        assertThat(KeyText.labels(List.of("Page Down", "F7"), german)).isEqualTo("Bild\u2193   F7");
    }

    private static UiText text(Locale locale) {
        return new UiText(locale, new MessageWording(locale));
    }
}
