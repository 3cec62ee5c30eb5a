package org.variorum.analysis.parse;

/**
 * The weights of a linear classifier, feature by label, without the zeros.
 *
 * <p>Of the original weights fewer than one in ten is not zero; each is kept as the number of its label and a 16-bit
 * multiple of a common step, an error of at most half a step (about 0.00001).
 */
final class SparseWeights {

    private final KeyTable keys;
    private final int[] starts;
    private final byte[] labels;
    private final short[] weights;
    private final float step;

    /**
     * Takes the arrays of the packed file.
     *
     * @param keys    the features
     * @param lengths how many weights the feature in each slot has
     * @param labels  label of each weight, feature after feature in the order of the slots; at most 256 labels
     * @param weights the weights, in units of {@code step}
     * @param step    the value of one unit
     */
    SparseWeights(KeyTable keys, byte[] lengths, byte[] labels, short[] weights, float step) {
        this.keys = keys;
        this.labels = labels;
        this.weights = weights;
        this.step = step;
        starts = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + (lengths[i] & 0xFF);
        }
    }

    /**
     * Adds the weights of the features to the scores of the labels, one after the other; unknown features add nothing.
     *
     * <p>All are looked up before any is added: they lie far apart in memory, and so are waited for together.
     */
    void add(long[] features, float[] scores) {
        int[] slots = new int[features.length];
        for (int feature = 0; feature < features.length; feature++) {
            slots[feature] = keys.slot(features[feature]);
        }
        for (int slot : slots) {
            if (slot >= 0) {
                for (int i = starts[slot]; i < starts[slot + 1]; i++) {
                    scores[labels[i] & 0xFF] += weights[i] * step;
                }
            }
        }
    }
}
