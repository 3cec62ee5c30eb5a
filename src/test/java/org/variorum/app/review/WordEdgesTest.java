package org.variorum.app.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.text.TextSpan;

class WordEdgesTest {

    private static final String TEXT = "The ship, they said, left at ten.";

    private final WordEdges edges = new WordEdges(TEXT);

    @Test
    void theEndMovesByWholeWords() {
        assertThat(words(edges.endMoved(span("The ship"), 1))).isEqualTo("The ship, they");
        assertThat(words(edges.endMoved(span("The ship"), -1))).isEqualTo("The");
    }

    @Test
    void aPassageTakesTheWordsInWholeThatItCuts() {
        String text = "Two ships sank.";
        assertThat(new WordEdges(text).whole(new TextSpan(5, 12))).isEqualTo(new TextSpan(4, 14));
        assertThat(new WordEdges(text).whole(new TextSpan(3, 10))).isEqualTo(new TextSpan(4, 9));
        assertThat(new WordEdges(text).whole(new TextSpan(3, 4))).isEqualTo(new TextSpan(3, 4));
    }

    @Test
    void theStartMovesByWholeWords() {
        assertThat(words(edges.startMoved(span("they said"), -1))).isEqualTo("ship, they said");
        assertThat(words(edges.startMoved(span("they said"), 1))).isEqualTo("said");
    }

    @Test
    void aPassageNeverVanishes() {
        assertThat(edges.endMoved(span("The"), -1)).isEqualTo(span("The"));
        assertThat(edges.startMoved(span("ten"), 1)).isEqualTo(span("ten"));
        assertThat(edges.startMoved(span("The"), -1)).isEqualTo(span("The"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyStepStaysWithinTheText(long seed) {
        Random random = new Random(seed);
        TextSpan span = span("they said");
        for (int step = 0; step < 40; step++) {
            int direction = random.nextBoolean() ? 1 : -1;
            span = random.nextBoolean() ? edges.endMoved(span, direction) : edges.startMoved(span, direction);
            assertThat(span.isEmpty()).as("seed %d", seed).isFalse();
            assertThat(span.end()).as("seed %d", seed).isLessThanOrEqualTo(TEXT.length());
        }
    }

    private static TextSpan span(String words) {
        int start = TEXT.indexOf(words);
        return new TextSpan(start, start + words.length());
    }

    private static String words(TextSpan span) {
        return TEXT.substring(span.start(), span.end());
    }
}
