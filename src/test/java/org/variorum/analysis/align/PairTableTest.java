package org.variorum.analysis.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PairTableTest {

    private static final int MANY = 20_000;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void knowsTheLastScoreOfEveryPairAndOfNoOther(long seed) {
        Random random = new Random(seed);
        PairTable table = new PairTable();
        Map<Long, Double> expected = new HashMap<>();
        for (int count = 0; count < MANY; count++) {
            long key = (long) random.nextInt(300) * 6_000 + random.nextInt(100);
            double score = random.nextDouble();
            table.put(key, score);
            expected.put(key, score);
        }
        for (long key = 0; key < 300 * 6_000; key += 7) {
            assertThat(table.contains(key)).isEqualTo(expected.containsKey(key));
            assertThat(table.get(key, -1)).isEqualTo(expected.getOrDefault(key, -1.0));
        }
        expected.forEach((key, score) -> assertThat(table.get(key, -1)).isEqualTo(score));
    }
}
