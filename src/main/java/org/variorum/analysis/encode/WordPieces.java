package org.variorum.analysis.encode;

import java.util.Arrays;

/**
 * A text cut into word pieces: the pieces' numbers in the vocabulary and where each lies in the text.
 *
 * <p>Invariant: the three arrays have the same length; pieces are in reading order.
 */
final class WordPieces {

    private int[] ids = new int[32];
    private int[] starts = new int[32];
    private int[] ends = new int[32];
    private int size;

    void add(int id, int start, int end) {
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, 2 * size);
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ids[size] = id;
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    int size() {
        return size;
    }

    int id(int index) {
        return ids[index];
    }

    /** Index of the first piece that ends after the position; {@link #size()} when there is none. */
    int firstEndingAfter(int position) {
        int index = 0;
        while (index < size && ends[index] <= position) {
            index++;
        }
        return index;
    }

    /** Index after the last piece that starts before the position. */
    int afterLastStartingBefore(int position) {
        int index = size;
        while (index > 0 && starts[index - 1] >= position) {
            index--;
        }
        return index;
    }

    int[] ids() {
        return Arrays.copyOf(ids, size);
    }

    int[] starts() {
        return Arrays.copyOf(starts, size);
    }
}
