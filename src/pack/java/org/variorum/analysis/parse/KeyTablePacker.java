package org.variorum.analysis.parse;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Lays keys out in open addressing as {@link KeyTable} looks them up. At most three slots in four are taken, except that a
 * table never has fewer than two slots.
 */
final class KeyTablePacker {

    private static final int EMPTY = -1;

    private final int[] prints;
    private final int[] items;

    /** Places the key of every item; fails when two keys cannot be told apart. */
    KeyTablePacker(long[] keys) {
        int capacity = 2;
        while (capacity * 0.75 < keys.length) {
            capacity *= 2;
        }
        prints = new int[capacity];
        items = new int[capacity];
        Arrays.fill(items, EMPTY);
        for (int item = 0; item < keys.length; item++) {
            place(keys[item], item);
        }
    }

    private void place(long key, int item) {
        int mask = prints.length - 1;
        int slot = (int) key & mask;
        while (prints[slot] != 0) {
            if (prints[slot] == KeyTable.print(key)) {
                throw new IllegalStateException("two keys share the print of " + key);
            }
            slot = slot + 1 & mask;
        }
        prints[slot] = KeyTable.print(key);
        items[slot] = item;
    }

    int[] prints() {
        return prints;
    }

    /** The item in a slot, or -1. */
    int item(int slot) {
        return items[slot];
    }

    /** Visits the items in the order of their slots. */
    void inOrder(IntConsumer visit) {
        for (int item : items) {
            if (item != EMPTY) {
                visit.accept(item);
            }
        }
    }
}
