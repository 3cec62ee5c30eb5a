package org.variorum.analysis.encode;

import java.util.Arrays;
import java.util.List;

/**
 * Vectors of one length kept component by component, for the scalar products of one vector with all of them.
 *
 * <p>A sum in a fixed order keeps a processor from taking several of its terms at a time; one term of several sums it
 * can take. Every sum is made in the order of {@link Vectors#dot}, so that the results are the same to the last bit.
 */
public final class VectorColumns {

    /** As many vectors as the widest processors take at a time: with fewer left over they go one by one. */
    private static final int WIDTH = 16;

    /** Terms that are added to a sum before it is put back. */
    private static final int AT_ONCE = 8;

    private final int size;
    private final float[][] columns;

    private VectorColumns(int size, float[][] columns) {
        this.size = size;
        this.columns = columns;
    }

    /** The vectors, which are copied; all of one length. */
    public static VectorColumns of(List<float[]> vectors) {
        int width = (vectors.size() + WIDTH - 1) / WIDTH * WIDTH;
        float[][] columns = new float[vectors.isEmpty() ? 0 : vectors.getFirst().length][width];
        for (int row = 0; row < vectors.size(); row++) {
            float[] vector = vectors.get(row);
            for (int component = 0; component < columns.length; component++) {
                columns[component][row] = vector[component];
            }
        }
        return new VectorColumns(vectors.size(), columns);
    }

    /** How many vectors there are. */
    public int size() {
        return size;
    }

    /**
     * The scalar product of the vector with each of them.
     *
     * @param vector as long as they are
     * @return one product per vector in their order, then nothing that counts
     */
    public float[] products(float[] vector) {
        if (size == 0) {
            return new float[0];
        }
        int width = columns[0].length;
        int whole = columns.length - columns.length % Vectors.LANES;
        float[] products = new float[width];
        float[] sums = new float[width];
        for (int lane = 0; lane < Math.min(Vectors.LANES, whole); lane++) {
            Arrays.fill(sums, 0);
            int component = lane;
            for (; component + (AT_ONCE - 1) * Vectors.LANES < whole; component += AT_ONCE * Vectors.LANES) {
                addEight(sums, component, vector);
            }
            for (; component < whole; component += Vectors.LANES) {
                add(sums, columns[component], vector[component]);
            }
            add(products, sums, 1);
        }
        for (int component = whole; component < columns.length; component++) {
            add(products, columns[component], vector[component]);
        }
        return products;
    }

    private static void add(float[] sums, float[] column, float factor) {
        for (int row = 0; row < sums.length; row++) {
            sums[row] += column[row] * factor;
        }
    }

    private void addEight(float[] sums, int first, float[] vector) {
        int second = first + Vectors.LANES;
        int third = second + Vectors.LANES;
        int fourth = third + Vectors.LANES;
        int fifth = fourth + Vectors.LANES;
        int sixth = fifth + Vectors.LANES;
        int seventh = sixth + Vectors.LANES;
        int eighth = seventh + Vectors.LANES;
        float[] column1 = columns[first];
        float[] column2 = columns[second];
        float[] column3 = columns[third];
        float[] column4 = columns[fourth];
        float[] column5 = columns[fifth];
        float[] column6 = columns[sixth];
        float[] column7 = columns[seventh];
        float[] column8 = columns[eighth];
        float factor1 = vector[first];
        float factor2 = vector[second];
        float factor3 = vector[third];
        float factor4 = vector[fourth];
        float factor5 = vector[fifth];
        float factor6 = vector[sixth];
        float factor7 = vector[seventh];
        float factor8 = vector[eighth];
        for (int row = 0; row < sums.length; row++) {
            sums[row] = sums[row] + column1[row] * factor1 + column2[row] * factor2 + column3[row] * factor3
                    + column4[row] * factor4 + column5[row] * factor5 + column6[row] * factor6
                    + column7[row] * factor7 + column8[row] * factor8;
        }
    }
}
