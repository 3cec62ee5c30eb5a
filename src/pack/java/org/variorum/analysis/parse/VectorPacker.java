package org.variorum.analysis.parse;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.RealMatrix;

/**
 * Packs what the word vectors say to the classifier, instead of the vectors: their product with the weights, reduced to
 * the directions in which it varies most, in 8 bits a direction. Words the clusters do not know, mostly misspellings and
 * very rare names, are left out.
 */
final class VectorPacker {

    /** Directions kept: they hold 98 % of the variance of the scores. */
    private static final int DIRECTIONS = 20;

    /** One unit of a packed value, in score; the scores of close labels differ by about ten times as much. */
    private static final float STEP = 0.05f;

    private final PackedOutput out;
    private final RealMatrix weights;

    VectorPacker(PackedOutput out, MajorVector weights) {
        this.out = out;
        this.weights = new Array2DRowRealMatrix(weights.getLabelSize(), weights.getFeatureSize());
        for (int label = 0; label < weights.getLabelSize(); label++) {
            for (int i = 0; i < weights.getFeatureSize(); i++) {
                this.weights.setEntry(label, i, weights.get(label, i));
            }
        }
    }

    void pack(Map<String, float[]> vectors, Set<String> clustered) throws IOException {
        List<String> words = new ArrayList<>();
        List<float[]> kept = new ArrayList<>();
        new TreeMap<>(vectors).forEach((word, vector) -> {
            if (clustered.contains(StringUtils.toSimplifiedForm(word, true))) {
                words.add(word);
                kept.add(vector);
            }
        });
        RealMatrix directions = directions(kept);
        KeyTablePacker table = new KeyTablePacker(words.stream().mapToLong(w -> TextHash.of(w).key(0)).toArray());
        out.ints(table.prints());
        out.bytes(values(kept, table, directions.transpose().multiply(weights).getData()));
        float[] spread = new float[weights.getRowDimension() * DIRECTIONS];
        for (int i = 0; i < spread.length; i++) {
            spread[i] = (float) directions.getEntry(i / DIRECTIONS, i % DIRECTIONS);
        }
        out.floats(spread);
        out.number(DIRECTIONS);
        out.fraction(STEP);
    }

    /** The directions of greatest variance of the scores, as columns. */
    private RealMatrix directions(List<float[]> vectors) {
        int size = weights.getColumnDimension();
        double[][] products = new double[size][size];
        for (float[] vector : vectors) {
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    products[i][j] += vector[i] * vector[j];
                }
            }
        }
        RealMatrix variance = weights.multiply(new Array2DRowRealMatrix(products)).multiply(weights.transpose());
        RealMatrix symmetric = variance.add(variance.transpose()).scalarMultiply(0.5 / vectors.size());
        RealMatrix all = new EigenDecomposition(symmetric).getV();
        return all.getSubMatrix(0, all.getRowDimension() - 1, 0, DIRECTIONS - 1);
    }

    private static byte[] values(List<float[]> vectors, KeyTablePacker table, double[][] projection) {
        byte[] values = new byte[vectors.size() * DIRECTIONS];
        int[] next = {0};
        table.inOrder(item -> {
            for (double[] row : projection) {
                double sum = 0;
                for (int i = 0; i < row.length; i++) {
                    sum += row[i] * vectors.get(item)[i];
                }
                values[next[0]++] = (byte) Math.clamp(Math.round(sum / STEP), -Byte.MAX_VALUE, Byte.MAX_VALUE);
            }
        });
        return values;
    }
}
