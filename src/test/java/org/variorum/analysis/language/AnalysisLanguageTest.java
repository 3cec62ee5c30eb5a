package org.variorum.analysis.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalysisLanguageTest {

    @ParameterizedTest
    @CsvSource({"en, en", "EN-GB, en", "eng, en", "deu, de", "zh-Hant-TW, zh", "und, und", "'', ''"})
    void countryScriptAndLongCodesAreLeftOut(String language, String primary) {
        assertThat(AnalysisLanguage.primary(language)).isEqualTo(primary);
    }

    @ParameterizedTest
    @CsvSource({"en, true", "eng, true", "EN_us, true", "'', true", "de, false", "und, false"})
    void englishAndWhatNobodyNamesAreAnalysedInFull(String language, boolean full) {
        assertThat(AnalysisLanguage.isFullyAnalysed(language)).isEqualTo(full);
    }
}
