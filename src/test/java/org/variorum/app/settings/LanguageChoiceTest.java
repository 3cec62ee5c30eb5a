package org.variorum.app.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LanguageChoiceTest {

    private static final Locale VIENNA = Locale.of("de", "AT");

    @Test
    void theSystemsLanguageAndCountryAreKeptWhereThereIsATranslation() {
        assertThat(LanguageChoice.SYSTEM.locale(VIENNA)).isEqualTo(VIENNA);
        assertThat(LanguageChoice.SYSTEM.locale(Locale.US)).isEqualTo(Locale.US);
        assertThat(LanguageChoice.GERMAN.locale(VIENNA)).isEqualTo(VIENNA);
    }

    @Test
    void aSystemOfAnotherLanguageIsSpokenToInEnglish() {
        assertThat(LanguageChoice.SYSTEM.locale(Locale.FRANCE)).isEqualTo(Locale.UK);
    }

    @Test
    void aChosenLanguageGoesBeforeTheSystems() {
        assertThat(LanguageChoice.GERMAN.locale(Locale.US)).isEqualTo(Locale.GERMANY);
        assertThat(LanguageChoice.ENGLISH.locale(VIENNA)).isEqualTo(Locale.UK);
    }

    @Test
    void aNameThatNobodyKnowsIsTheSystems() {
        assertThat(LanguageChoice.of("tlh")).isEqualTo(LanguageChoice.SYSTEM);
        assertThat(LanguageChoice.of("de")).isEqualTo(LanguageChoice.GERMAN);
    }

    @Test
    void languagesNameThemselves() {
        assertThat(LanguageChoice.GERMAN.endonym()).isEqualTo("Deutsch");
        assertThat(LanguageChoice.ENGLISH.endonym()).isEqualTo("English");
    }

    @Test
    void everyLanguageButTheOriginalHasEveryBundle() {
        Path resources = Path.of("src/main/resources/org/variorum");
        Stream.of(LanguageChoice.values())
                .filter(choice -> choice != LanguageChoice.SYSTEM && choice != LanguageChoice.ENGLISH)
                .map(choice -> "messages_" + choice.code() + ".properties")
                .forEach(file -> assertThat(Stream.of("ui", "app/wording").map(folder -> resources.resolve(folder)))
                        .allMatch(folder -> Files.exists(folder.resolve(file)), file));
    }
}
