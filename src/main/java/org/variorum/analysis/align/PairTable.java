package org.variorum.analysis.align;

import java.util.Arrays;

/**
 * Scores by the number of a pair: a hash table of plain numbers, for there are millions of them. Safe for several
 * threads only while none of them puts.
 */
final class PairTable {

    private static final int FIRST_SIZE = 1 << 10;
    private static final long EMPTY = -1;
    /** Spreads numbers that follow each other over the table (the golden ratio in 64 bits). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The number of a pair, then the bits of its score: side by side, so that both are fetched from memory at once. */
    private long[] entries = empty(FIRST_SIZE);
    private int count;

    private static long[] empty(int size) {
        long[] entries = new long[2 * size];
        Arrays.fill(entries, EMPTY);
        return entries;
    }

    boolean contains(long key) {
        return entries[slot(key)] == key;
    }

    /** The score of the pair, or {@code unknown} when the table does not contain it. */
    double get(long key, double unknown) {
        int slot = slot(key);
        return entries[slot] == key ? Double.longBitsToDouble(entries[slot + 1]) : unknown;
    }

    /** Notes the score of a pair, whose number is not negative. */
    void put(long key, double score) {
        int slot = slot(key);
        count += entries[slot] == EMPTY ? 1 : 0;
        entries[slot] = key;
        entries[slot + 1] = Double.doubleToRawLongBits(score);
        int size = entries.length / 2;
        if (count > size / 2 + size / 4) {
            grow();
        }
    }

    /** Where the pair is, or where it would be put. */
    private int slot(long key) {
        int mask = entries.length / 2 - 1;
        int slot = (int) (key * SPREAD >>> Integer.SIZE) & mask;
        while (entries[2 * slot] != key && entries[2 * slot] != EMPTY) {
            slot = slot + 1 & mask;
        }
        return 2 * slot;
    }

    private void grow() {
        long[] old = entries;
        entries = empty(old.length);
        for (int from = 0; from < old.length; from += 2) {
            if (old[from] != EMPTY) {
                int slot = slot(old[from]);
                entries[slot] = old[from];
                entries[slot + 1] = old[from + 1];
            }
        }
    }
}
