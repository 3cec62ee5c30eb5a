package org.variorum.analysis.extract.value;

/**
 * The noun that a number counts.
 *
 * @param lemma its singular in lower case; empty when the number stands alone
 * @param person whether it names people
 * @param to index of the word after it; the end of the number when it stands alone
 * @param partitive whether the number counts some of a larger group: "three of the officers", "two of them"
 */
record Noun(String lemma, boolean person, int to, boolean partitive) {

    boolean isNone() {
        return lemma.isEmpty();
    }
}
