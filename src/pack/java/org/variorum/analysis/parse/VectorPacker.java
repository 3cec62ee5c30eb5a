package org.variorum.analysis.parse;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Packs the word vectors that matter: those of words both the tag dictionary and the clusters know, in 8 bits a
 * dimension. The other three quarters are rare names and misspellings.
 */
final class VectorPacker {

    private static final float LARGEST = 4;

    private final PackedOutput out;
    private final MajorVector weights;

    VectorPacker(PackedOutput out, MajorVector weights) {
        this.out = out;
        this.weights = weights;
    }

    void pack(Map<String, float[]> vectors, Set<String> tagged, Set<String> clustered) throws IOException {
        List<String> words = new ArrayList<>();
        List<float[]> kept = new ArrayList<>();
        new TreeMap<>(vectors).forEach((word, vector) -> {
            String simple = StringUtils.toSimplifiedForm(word, true);
            if (tagged.contains(simple) && clustered.contains(simple)) {
                words.add(word);
                kept.add(vector);
            }
        });
        KeyTablePacker table = new KeyTablePacker(words.stream().mapToLong(w -> TextHash.of(w).key(0)).toArray());
        int dimensions = weights.getFeatureSize();
        float step = LARGEST / Byte.MAX_VALUE;
        byte[] values = new byte[kept.size() * dimensions];
        int[] next = {0};
        table.inOrder(item -> {
            for (float value : kept.get(item)) {
                int units = Math.round(value / step);
                values[next[0]++] = (byte) Math.clamp(units, -Byte.MAX_VALUE, Byte.MAX_VALUE);
            }
        });
        out.ints(table.prints());
        out.bytes(values);
        out.floats(labelByDimension(dimensions));
        out.number(dimensions);
        out.fraction(step);
    }

    private float[] labelByDimension(int dimensions) {
        float[] matrix = new float[weights.getLabelSize() * dimensions];
        for (int i = 0; i < matrix.length; i++) {
            matrix[i] = weights.get(i);
        }
        return matrix;
    }
}
