package org.variorum.analysis.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberedWordsTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void tellsWhatSetsOfWordsTell(long seed) {
        Random random = new Random(seed);
        NumberedWords.Numbering numbering = new NumberedWords.Numbering();
        for (int round = 0; round < 500; round++) {
            List<String> first = words(random);
            List<String> second = words(random);
            SortedSet<String> common = new TreeSet<>(first);
            common.retainAll(new TreeSet<>(second));
            int poorer = Math.min(new TreeSet<>(first).size(), new TreeSet<>(second).size());
            assertThat(numbering.of(first).shareOfPoorer(numbering.of(second)))
                    .isEqualTo(poorer == 0 ? 0 : (double) common.size() / poorer);
        }
    }

    @Test
    void nothingIsSharedWithNothing() {
        NumberedWords.Numbering numbering = new NumberedWords.Numbering();
        assertThat(numbering.of(List.of()).shareOfPoorer(numbering.of(List.of("fire")))).isZero();
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int count = random.nextInt(12); count > 0; count--) {
            words.add("word" + random.nextInt(200));
        }
        return words;
    }
}
