package org.variorum.app.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.text.TextSpan;

class FindQueryTest {

    @ParameterizedTest
    @CsvSource({
        "erdogan, Erdo\u011fan",
        "cafe, Cafe\u0301",
        "it's, it\u2019s",
        "\"no\", \u201cno\u201d",
        "strasse, Stra\u00dfe",
        "1990-1995, 1990\u20131995",
        "9 km, 9\u00a0km",
        "oeresund, OERESUND",
        "\u0623\u062d\u0645\u062f, \u0623\u062d\u0645\u062f",
    })
    void whatASearcherDoesNotTypeDoesNotMatter(String typed, String written) {
        String text = "Before " + written + " after";

        assertThat(find(typed, text)).containsExactly(written);
    }

    @Test
    void caseCountsOnlyOnRequest() {
        assertThat(new FindQuery("US", false, false).in("us and US")).hasSize(2);
        assertThat(new FindQuery("US", true, false).in("us and US")).containsExactly(new TextSpan(7, 9));
    }

    @Test
    void wholeWordsLeaveOutPartsOfWords() {
        assertThat(new FindQuery("man", false, true).in("A man, a gunman, a woman; man")).hasSize(2);
        assertThat(new FindQuery("\u2026", false, true).in("so\u2026 it")).hasSize(1);
    }

    @Test
    void hitsDoNotOverlapAndComeInOrder() {
        assertThat(new FindQuery("aa", false, false).in("aaaaa"))
                .containsExactly(new TextSpan(0, 2), new TextSpan(2, 4));
    }

    @Test
    void nothingTypedFindsNothing() {
        assertThat(new FindQuery("  ", false, false).in("a b")).isEmpty();
        assertThat(FindQuery.NONE.in("a b")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyHitOfAWordCutFromTheTextIsInTheText(long seed) {
        Random random = new Random(seed);
        String alphabet = "aA\u00e4\u0308\u00df \u2019e\u0301\ufb01\ud83d\ude00z";
        StringBuilder text = new StringBuilder();
        random.ints(400, 0, alphabet.length()).forEach(at -> text.append(alphabet.charAt(at)));
        int start = random.nextInt(300);
        String piece = text.substring(start, start + 5);

        List<TextSpan> hits = new FindQuery(piece, false, false).in(text.toString());

        assertThat(hits).as("seed %s", seed).allMatch(hit -> hit.end() <= text.length());
        assertThat(hits).as("seed %s", seed).isSorted();
    }

    private static List<String> find(String typed, String text) {
        return new FindQuery(typed, false, false).in(text).stream()
                .map(hit -> text.substring(hit.start(), hit.end()))
                .toList();
    }
}
