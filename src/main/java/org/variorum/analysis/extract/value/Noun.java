package org.variorum.analysis.extract.value;

/**
 * The noun that a number counts.
 *
 * @param lemma its singular in lower case; empty when the number stands alone
 * @param person whether it names people
 * @param to index of the word after it; the end of the number when it stands alone
 * @param spanTo index of the word after what belongs to this number: in "one of the four people" it is before "four"
 * @param partitive whether the number counts some of a larger group: "three of the officers", "two of them"
 */
record Noun(String lemma, boolean person, int to, int spanTo, boolean partitive) {

    boolean isNone() {
        return lemma.isEmpty();
    }
}
