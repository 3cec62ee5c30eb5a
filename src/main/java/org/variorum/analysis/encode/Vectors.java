package org.variorum.analysis.encode;

/** Arithmetic on vectors; every method sums in index order, so that results are the same on every run. */
public final class Vectors {

    private static final int LANES = 8;

    private Vectors() {}

    /** The scalar product of two vectors of one length; their cosine when both have length 1. */
    public static float dot(float[] first, float[] second) {
        float[] sums = new float[LANES];
        int whole = first.length - first.length % LANES;
        for (int index = 0; index < whole; index += LANES) {
            for (int lane = 0; lane < LANES; lane++) {
                sums[lane] += first[index + lane] * second[index + lane];
            }
        }
        float sum = 0;
        for (float lane : sums) {
            sum += lane;
        }
        for (int index = whole; index < first.length; index++) {
            sum += first[index] * second[index];
        }
        return sum;
    }

    /** The vector scaled to length 1; a zero vector stays as it is. */
    public static float[] normalized(float[] vector) {
        double square = 0;
        for (float component : vector) {
            square += (double) component * component;
        }
        float scale = square > 0 ? (float) (1 / Math.sqrt(square)) : 0;
        float[] unit = new float[vector.length];
        for (int index = 0; index < vector.length; index++) {
            unit[index] = vector[index] * scale;
        }
        return unit;
    }

    /** The mean of the vectors; the zero vector of the given length when there are none. */
    public static float[] mean(Iterable<float[]> vectors, int dimensions) {
        double[] sum = new double[dimensions];
        int count = 0;
        for (float[] vector : vectors) {
            count++;
            for (int index = 0; index < dimensions; index++) {
                sum[index] += vector[index];
            }
        }
        float[] mean = new float[dimensions];
        for (int index = 0; index < dimensions; index++) {
            mean[index] = count == 0 ? 0 : (float) (sum[index] / count);
        }
        return mean;
    }

    /** What is left of a vector without {@code share} of a common part, scaled to length 1. */
    public static float[] without(float[] vector, float[] common, float share) {
        float[] rest = new float[vector.length];
        for (int index = 0; index < vector.length; index++) {
            rest[index] = vector[index] - share * common[index];
        }
        return normalized(rest);
    }
}
