package org.variorum.analysis.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.model.text.TextSpan;

class CachingEncoderTest {

    private final List<Object> asked = new ArrayList<>();

    private final SentenceEncoder lengths = new SentenceEncoder() {
        @Override
        public int dimensions() {
            return 1;
        }

        @Override
        public float[][] encode(List<String> texts) {
            asked.addAll(texts);
            return texts.stream().map(text -> new float[] {text.length()}).toArray(float[][]::new);
        }

        @Override
        public List<float[][]> encodeInContext(List<ContextWindow> windows) {
            asked.addAll(windows);
            return windows.stream().map(window -> new float[][] {{window.text().length()}}).toList();
        }
    };

    @Test
    void eachTextIsEncodedOnce() {
        CachingEncoder encoder = new CachingEncoder(lengths, 10);
        assertThat(encoder.encode(List.of("a", "bb", "a"))).isDeepEqualTo(new float[][] {{1}, {2}, {1}});
        assertThat(encoder.encode(List.of("bb", "ccc"))).isDeepEqualTo(new float[][] {{2}, {3}});
        assertThat(asked).containsExactly("a", "bb", "ccc");
    }

    @Test
    void theOldestGoesWhenThereIsNoRoom() {
        CachingEncoder encoder = new CachingEncoder(lengths, 2);
        encoder.encode(List.of("a", "bb", "ccc"));
        encoder.encode(List.of("ccc", "a"));
        assertThat(asked).containsExactly("a", "bb", "ccc", "a");
    }

    @Test
    void windowsAreRememberedWithTheirParts() {
        CachingEncoder encoder = new CachingEncoder(lengths, 10);
        ContextWindow window = new ContextWindow("abc", List.of(new TextSpan(0, 1)));
        ContextWindow other = new ContextWindow("abc", List.of(new TextSpan(1, 2)));
        encoder.encodeInContext(List.of(window, window, other));
        encoder.encodeInContext(List.of(other));
        assertThat(asked).containsExactly(window, other);
    }
}
