package org.variorum.analysis.parse;

/**
 * A set of 64-bit keys stored as 32-bit prints in open addressing, laid out exactly as in the packed file.
 *
 * <p>The slot and the print use different bits of the key, so a key that was never stored is mistaken for a stored one
 * about once in a billion look-ups: often enough to matter to nobody, and a quarter of the memory of the texts.
 */
final class KeyTable {

    private final int[] prints;

    /**
     * Wraps the stored prints.
     *
     * @param prints a power of two of slots, 0 where a slot is empty
     */
    KeyTable(int[] prints) {
        this.prints = prints;
    }

    /** The print that stands for a key; never 0. */
    static int print(long key) {
        int print = (int) (key >>> 32);
        return print == 0 ? 1 : print;
    }

    /** The slot of the key, or -1 when it is not in the table. */
    int slot(long key) {
        int mask = prints.length - 1;
        int print = print(key);
        int slot = (int) key & mask;
        while (prints[slot] != 0) {
            if (prints[slot] == print) {
                return slot;
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    int capacity() {
        return prints.length;
    }

    /** For every slot, how many occupied slots come before it: the place of its value in a list without gaps. */
    int[] ranks() {
        int[] ranks = new int[prints.length];
        int rank = 0;
        for (int slot = 0; slot < prints.length; slot++) {
            ranks[slot] = rank;
            rank += prints[slot] == 0 ? 0 : 1;
        }
        return ranks;
    }
}
