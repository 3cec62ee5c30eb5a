package org.variorum.ui.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DateTextTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 14);

    @ParameterizedTest
    @ValueSource(strings = {"14/03/2026", "14.3.2026", "14-03-26", "2026-03-14", "2026/3/14", "14 March 2026",
            "14 Mar 2026",
            "March 14, 2026", "Saturday, 14 March 2026", " 14/03/2026 "})
    void commonFormsAreReadInEnglish(String typed) {
        assertThat(DateText.parse(typed, Locale.UK)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"14.03.2026", "14.3.26", "14. März 2026", "14 März 2026", "2026-03-14", "14/03/2026"})
    void commonFormsAreReadInGerman(String typed) {
        assertThat(DateText.parse(typed, Locale.GERMANY)).contains(DAY);
    }

    @Test
    void theLanguageSaysWhichFigureIsTheMonth() {
        assertThat(DateText.parse("3/4/2026", Locale.US)).contains(LocalDate.of(2026, 3, 4));
        assertThat(DateText.parse("3/4/2026", Locale.UK)).contains(LocalDate.of(2026, 4, 3));
        assertThat(DateText.parse("14/3/2026", Locale.US)).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31/02/2026", "14/13/2026", "2026", "14 Marzo"})
    void whatIsNoDayIsNotRead(String typed) {
        assertThat(DateText.parse(typed, Locale.UK)).isEmpty();
    }

    @Test
    void aDayIsWrittenAsTheLanguageHasIt() {
        assertThat(DateText.day(DAY, Locale.GERMANY)).isEqualTo("14.03.2026");
        assertThat(DateText.parse(DateText.day(DAY, Locale.FRANCE), Locale.FRANCE)).contains(DAY);
    }
}
