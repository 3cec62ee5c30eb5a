package org.variorum.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class BundledTextTest {

    @Test
    void noticeIsTheProgramsOwnAndNotThatOfALibraryBeforeItOnTheClassPath() {
        assertThat(BundledText.notice()).startsWith("Variorum\n").contains("RichTextFX").contains("PDFBox");
    }

    @Test
    void manualIsInEnglishWhereThereIsNoneInTheLanguage() {
        assertThat(BundledText.manual(Locale.FRENCH)).isEqualTo(BundledText.manual(Locale.ENGLISH));
        assertThat(BundledText.manual(Locale.GERMAN)).isNotEqualTo(BundledText.manual(Locale.ENGLISH));
    }
}
