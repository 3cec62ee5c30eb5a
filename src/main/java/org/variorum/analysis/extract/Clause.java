package org.variorum.analysis.extract;

/**
 * The words of one claim in its sentence, before anything is read off them.
 *
 * @param head index of the word at the clause's top
 * @param first index of its first word
 * @param last index of its last word
 */
record Clause(int head, int first, int last) {

    /** Whether the word lies within. */
    boolean contains(int index) {
        return first <= index && index <= last;
    }

    int size() {
        return last - first + 1;
    }
}
