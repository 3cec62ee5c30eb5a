package org.variorum.analysis.parse;

import java.util.Objects;

/**
 * What word vectors say about the labels of the entity model, reduced to a few numbers of 8 bits a word: they tell an
 * organisation from a place where spelling does not. No other model uses them.
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
     * @param vectors the numbers of each word, in the order of the occupied slots
     * @param weights what each number adds to the score of a label: label by dimension
     * @param dimensions how many numbers a word has
     * @param step    the value of one unit of a number
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
