package org.variorum.analysis.extract.value;

import org.variorum.model.claim.NumberInterval;

/**
 * A number with the words that bend it, as in "more than 80" or "between five and seven".
 *
 * @param number the number, or the range of numbers
 * @param bend what the words around do to it
 * @param from index of the first word, bending words included
 * @param to index of the word after the last
 * @param another whether "another" or "a further" stands before it: it adds to a number given before
 */
record NumberPhrase(Numeral number, Bend bend, int from, int to, boolean another) {

    NumberInterval logical() {
        return bend.logical(number);
    }

    NumberInterval pragmatic() {
        return bend.pragmatic(number);
    }

    boolean isApproximate() {
        return bend.isApproximate() || number.isVague();
    }

    double value() {
        return number.value();
    }
}
