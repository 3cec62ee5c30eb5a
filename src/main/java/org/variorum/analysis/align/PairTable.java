package org.variorum.analysis.align;

import java.util.Arrays;

/**
 * Scores by the number of a pair: a hash table of plain numbers, for there are millions of them. Not safe for several
 * threads.
 */
final class PairTable {

    private static final int FIRST_SIZE = 1 << 10;
    private static final long EMPTY = -1;
    /** Spreads numbers that follow each other over the table (the golden ratio in 64 bits). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = empty(FIRST_SIZE);
    private double[] scores = new double[FIRST_SIZE];
    private int count;

    private static long[] empty(int size) {
        long[] keys = new long[size];
        Arrays.fill(keys, EMPTY);
        return keys;
    }

    boolean contains(long key) {
        return keys[slot(key)] == key;
    }

    /** The score of a pair that the table contains. */
    double get(long key) {
        return scores[slot(key)];
    }

    /** Notes the score of a pair, whose number is not negative. */
    void put(long key, double score) {
        int slot = slot(key);
        count += keys[slot] == EMPTY ? 1 : 0;
        keys[slot] = key;
        scores[slot] = score;
        if (count > keys.length / 2 + keys.length / 4) {
            grow();
        }
    }

    /** Where the pair is, or where it would be put. */
    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * SPREAD >>> Integer.SIZE) & mask;
        while (keys[slot] != key && keys[slot] != EMPTY) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldScores = scores;
        keys = empty(oldKeys.length * 2);
        scores = new double[keys.length];
        for (int index = 0; index < oldKeys.length; index++) {
            if (oldKeys[index] != EMPTY) {
                int slot = slot(oldKeys[index]);
                keys[slot] = oldKeys[index];
                scores[slot] = oldScores[index];
            }
        }
    }
}
