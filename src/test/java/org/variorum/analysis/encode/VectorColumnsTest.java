package org.variorum.analysis.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VectorColumnsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 5", "15, 8", "16, 64", "17, 72", "40, 131", "70, 384"})
    void productsAreThoseOfTheVectorsByThemselvesToTheLastBit(int count, int length) {
        SplittableRandom random = new SplittableRandom(count);
        List<float[]> vectors = IntStream.range(0, count).mapToObj(index -> vector(length, random)).toList();
        float[] one = vector(length, random);

        float[] products = VectorColumns.of(vectors).products(one);

        for (int index = 0; index < count; index++) {
            assertThat(products[index]).isEqualTo(Vectors.dot(one, vectors.get(index)));
        }
    }

    @Test
    void thereAreNoneOfNoVectors() {
        VectorColumns none = VectorColumns.of(List.of());

        assertThat(none.size()).isZero();
        assertThat(none.products(new float[] {1, 2})).isEmpty();
    }

    private static float[] vector(int length, SplittableRandom random) {
        float[] vector = new float[length];
        for (int index = 0; index < length; index++) {
            vector[index] = (float) (random.nextDouble() - 0.5);
        }
        return vector;
    }
}
