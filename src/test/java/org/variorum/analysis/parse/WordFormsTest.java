package org.variorum.analysis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFormsTest {

    private final WordForms forms = new WordForms(Set.of("pdf", "html"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "2024|0", "1,200.50|0", "12%|0", "$5|0", "-3|0", "10:30|0", "3rd|0rd", "B52s|B0s", "1/2|0", "%|%",
        "U.S.|U.S.", "“|\"", "’s|'s", "—|-", "€|$", "!!!!|!!", "....|..", "Straße|Straße",
        "www.example.org|#hlink#", "https://x|#hlink#", "a.b@example.com|#hlink#", "minutes.pdf|#hlink#"
    })
    void reducesAFormToWhatItHasInCommonWithOthers(String form, String simple) {
        assertThat(forms.simplify(form)).isEqualTo(simple);
    }

    @ParameterizedTest
    @CsvSource({"Hello,Aaa", "USA,AA", "B52,A11", "e-mail,a.aa", "42,11", "é,x"})
    void drawsTheShapeOfAWord(String form, String shape) {
        assertThat(WordForms.shape(form)).isEqualTo(shape);
    }

    @Test
    void namesTheSpellingOfAWord() {
        assertThat(WordForms.spelling("NATO", false)).containsExactly("1");
        assertThat(WordForms.spelling("dam", false)).containsExactly("2");
        assertThat(WordForms.spelling("0", false)).containsExactly("3");
        assertThat(WordForms.spelling("...", false)).containsExactly("4", "7");
        assertThat(WordForms.spelling("0-0", false)).containsExactly("5", "6", "8");
        assertThat(WordForms.spelling("Dam", false)).containsExactly("11");
        assertThat(WordForms.spelling("Dam", true)).isEmpty();
        assertThat(WordForms.spelling("iPhone", false)).containsExactly("12");
        assertThat(WordForms.spelling("McDonaLd's", false)).containsExactly("11", "13", "9");
        assertThat(WordForms.spelling(WordForms.ADDRESS, false)).isEqualTo(List.of("0"));
    }

    @Test
    void findsNoAddressInLongNoise() {
        assertThat(WordForms.findAddress("a.".repeat(5_000))).isEmpty();
        assertThat(WordForms.findAddress("see:www.example.org/x,")).containsExactly(4, 22);
    }
}
