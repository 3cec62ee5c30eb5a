package org.variorum.analysis.parse;

import java.util.Objects;

/**
 * Word vectors in 8 bits a dimension and the classifier weights they are multiplied with. Only the entity model uses
 * them: they tell an organisation from a place where spelling does not.
 */
final class WordVectors {

    private final KeyTable keys;
    private final int[] ranks;
    private final byte[] vectors;
    private final float[] weights;
    private final int dimensions;
    private final float step;

    /**
     * Takes the arrays of the packed file.
     *
     * @param keys    the words
     * @param vectors the vectors in the order of the occupied slots
     * @param weights label by dimension
     * @param dimensions length of a vector
     * @param step    the value of one unit of a vector
     */
    WordVectors(KeyTable keys, byte[] vectors, float[] weights, int dimensions, float step) {
        this.keys = keys;
        this.ranks = keys.ranks();
        this.vectors = vectors;
        this.weights = weights;
        this.dimensions = dimensions;
        this.step = step;
    }

    /** Adds what the vector of a word says to the scores of the labels. */
    void add(String form, float[] scores) {
        int slot = keys.slot(TextHash.of(withoutDigits(form)).key(0));
        if (slot < 0) {
            return;
        }
        int base = Objects.checkFromIndexSize(ranks[slot] * dimensions, dimensions, vectors.length);
        for (int label = 0; label < scores.length; label++) {
            float sum = 0;
            for (int i = 0; i < dimensions; i++) {
                sum += weights[label * dimensions + i] * vectors[base + i];
            }
            scores[label] += sum * step;
        }
    }

    /** The vectors were made with every digit written as 0. */
    private static String withoutDigits(String form) {
        char[] chars = form.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            if (Characters.isDigit(chars[i])) {
                chars[i] = '0';
            }
        }
        return new String(chars);
    }
}
