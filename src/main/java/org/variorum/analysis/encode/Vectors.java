package org.variorum.analysis.encode;

/** Arithmetic on vectors; every method sums in index order, so that results are the same on every run. */
public final class Vectors {

    /** Sums that a product is made of: every eighth component goes to one of them. */
    static final int LANES = 8;

    private Vectors() {}

    /** The scalar product of two vectors of one length; their cosine when both have length 1. */
    public static float dot(float[] first, float[] second) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        float sum4 = 0;
        float sum5 = 0;
        float sum6 = 0;
        float sum7 = 0;
        int whole = first.length - first.length % LANES;
        for (int index = 0; index < whole; index += LANES) {
            sum0 += first[index] * second[index];
            sum1 += first[index + 1] * second[index + 1];
            sum2 += first[index + 2] * second[index + 2];
            sum3 += first[index + 3] * second[index + 3];
            sum4 += first[index + 4] * second[index + 4];
            sum5 += first[index + 5] * second[index + 5];
            sum6 += first[index + 6] * second[index + 6];
            sum7 += first[index + 7] * second[index + 7];
        }
        float sum = sum0 + sum1 + sum2 + sum3 + sum4 + sum5 + sum6 + sum7;
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
