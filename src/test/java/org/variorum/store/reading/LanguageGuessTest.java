package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {

    private final LanguageGuess guess = new LanguageGuess();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Four people died in Norvik on Monday.",
        "en | Ferry aground off Skarholm: 14 injured, captain arrested, radar failed, says Norvik Radio.",
        "en | It sank at night.",
        "de | Vier Menschen starben am Montag bei einem Brand in Norvik.",
        "fr | Quatre morts dans un incendie à Norvik.",
        "es | Mueren cuatro personas en un incendio.",
        "und | Skarholm, Norvik, Solveig!"})
    void aNoteOfASentenceIsToldByItsFewFunctionWords(String language, String text) {
        assertThat(guess.of(text)).isEqualTo(language);
    }
}
