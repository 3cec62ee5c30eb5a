package org.variorum.analysis.parse;

import java.util.List;

/**
 * A dictionary from words to lists of class names, the words known by hash only.
 *
 * <p>Few different lists occur, so each word keeps the number of its list.
 */
final class HashedLexicon {

    private final KeyTable keys;
    private final char[] values;
    private final List<List<String>> lists;

    HashedLexicon(KeyTable keys, char[] values, List<List<String>> lists) {
        this.keys = keys;
        this.values = values;
        this.lists = lists;
    }

    /** The number of the list of the word with this hash, or -1 when the dictionary does not have it. */
    int find(TextHash word) {
        int slot = keys.slot(word.key(0));
        return slot < 0 ? -1 : values[slot];
    }

    /** Every list that occurs, by number. */
    List<List<String>> lists() {
        return lists;
    }
}
