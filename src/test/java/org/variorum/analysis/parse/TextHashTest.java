package org.variorum.analysis.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextHashTest {

    @Test
    void joinsHashesAsIfTheTextsWereJoined() {
        assertThat(TextHash.of("NN").join(TextHash.of("say"))).isEqualTo(TextHash.of("NN_say"));
        assertThat(TextHash.of("").then(TextHash.of("x"))).isEqualTo(TextHash.of("x"));
        assertThat(TextHash.of("New").then(TextHash.SPACE).then(TextHash.of("York")))
                .isEqualTo(TextHash.of("New York"));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void joinsAnyTexts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            String left = text(random);
            String right = text(random);
            assertThat(TextHash.of(left).then(TextHash.of(right))).as("seed %d", seed)
                    .isEqualTo(TextHash.of(left + right));
        }
    }

    @Test
    void tellsTextsAndTypesApart() {
        Set<Long> keys = new HashSet<>();
        for (int type = 0; type < 50; type++) {
            for (int i = 0; i < 2_000; i++) {
                keys.add(TextHash.of("w" + i).key(type));
            }
        }
        assertThat(keys).hasSize(100_000);
    }

    @Test
    void countsNulCharactersAndOrder() {
        assertThat(TextHash.of("a")).isNotEqualTo(TextHash.of("\0a"));
        assertThat(TextHash.of("ab")).isNotEqualTo(TextHash.of("ba"));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i > 0; i--) {
            text.append((char) random.nextInt(0x10000));
        }
        return text.toString();
    }
}
