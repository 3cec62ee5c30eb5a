package org.variorum.analysis.parse;

import java.util.List;

/** Hand-made tables for tests, laid out as the packed file lays them out. */
final class SmallTables {

    private SmallTables() {
    }

    /** A table of the keys; {@code slots[i]} receives the slot of key i. */
    static KeyTable table(int capacity, int[] slots, long... keys) {
        int[] prints = new int[capacity];
        for (int i = 0; i < keys.length; i++) {
            int slot = (int) keys[i] & capacity - 1;
            while (prints[slot] != 0) {
                slot = slot + 1 & capacity - 1;
            }
            prints[slot] = KeyTable.print(keys[i]);
            slots[i] = slot;
        }
        return new KeyTable(prints);
    }

    /** A table of words. */
    static KeyTable words(String... words) {
        long[] keys = List.of(words).stream().mapToLong(word -> TextHash.of(word).key(0)).toArray();
        return table(64, new int[words.length], keys);
    }

    /** A dictionary in which entry i has list i. */
    static HashedLexicon lexicon(List<TextHash> entries, List<List<String>> lists) {
        int[] slots = new int[entries.size()];
        KeyTable keys = table(64, slots, entries.stream().mapToLong(entry -> entry.key(0)).toArray());
        char[] values = new char[64];
        for (int i = 0; i < slots.length; i++) {
            values[slots[i]] = (char) i;
        }
        return new HashedLexicon(keys, values, lists);
    }

    /** One weight of 1 for each pair of a feature's key and a label. */
    static SparseWeights weights(long[] keys, int[] labels) {
        int[] slots = new int[keys.length];
        KeyTable table = table(64, slots, keys);
        byte[] lengths = new byte[64];
        byte[] numbers = new byte[keys.length];
        short[] units = new short[keys.length];
        int next = 0;
        for (int slot = 0; slot < 64; slot++) {
            for (int i = 0; i < slots.length; i++) {
                if (slots[i] == slot) {
                    lengths[slot] = 1;
                    numbers[next] = (byte) labels[i];
                    units[next++] = 10;
                }
            }
        }
        return new SparseWeights(table, lengths, numbers, units, 0.1f);
    }
}
