package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayTextTest {

    @Test
    void anOrdinaryTextIsShownAsItIs() {
        String text = "Zwei S\u00e4tze.\tUnd \ud83d\ude80!\n\nMore.";

        assertThat(DisplayText.of(text)).isEqualTo(text);
    }

    @Test
    void halfSurrogatesAndControlCharactersKeepTheirPlace() {
        assertThat(DisplayText.of("a\ud83db\ude80c\u0000d\u2028e\u0085")).isEqualTo("a\ufffdb\ufffdc d\ne\n");
    }

    @Test
    void anEndlessLineIsBrokenBetweenSentences() {
        String sentence = "The clerk wrote in a hand that grew smaller. ";
        String shown = DisplayText.of(sentence.repeat(2000));

        assertThat(shown).hasSize(sentence.length() * 2000);
        assertThat(shown.lines()).allMatch(line -> line.length() <= 3000 && line.startsWith("The"));
    }

    @Test
    void anEndlessLineWithoutSentencesIsBrokenBetweenWordsAndWithoutWordsNotAtAll() {
        assertThat(DisplayText.of("word ".repeat(4000)).lines()).allMatch(line -> line.length() <= 3001);
        assertThat(DisplayText.of("x".repeat(9000))).isEqualTo("x".repeat(9000));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyTextKeepsItsLengthAndItsLetters(long seed) {
        Random random = new Random(seed);
        String text = IntStream.range(0, 9000)
                .mapToObj(place -> String.valueOf((char) random.nextInt(random.nextBoolean() ? 128 : 0xffff)))
                .map(sign -> sign.equals("\r") ? " " : sign)
                .collect(Collectors.joining());
        String shown = DisplayText.of(text);

        assertThat(shown).as("seed %d", seed).hasSameSizeAs(text);
        assertThat(shown.codePoints()).as("seed %d", seed)
                .noneMatch(sign -> sign >= Character.MIN_SURROGATE && sign <= Character.MAX_SURROGATE);
        for (int place = 0; place < text.length(); place++) {
            if (Character.isLetter(text.charAt(place))) {
                assertThat(shown.charAt(place)).as("seed %d", seed).isEqualTo(text.charAt(place));
            }
        }
    }
}
