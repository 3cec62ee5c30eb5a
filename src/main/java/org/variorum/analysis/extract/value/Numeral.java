package org.variorum.analysis.extract.value;

import org.variorum.model.claim.NumberInterval;

/**
 * A number as the words {@code [from, to)} state it, before the words around it bend it.
 *
 * @param from index of its first word
 * @param to index of the word after its last
 * @param logical what it strictly allows
 * @param pragmatic what a reader takes it to mean
 * @param kind how it is written
 */
record Numeral(int from, int to, NumberInterval logical, NumberInterval pragmatic, Kind kind) {

    static Numeral exactly(int from, int to, double value, Kind kind) {
        return new Numeral(from, to, NumberInterval.exactly(value), NumberInterval.exactly(value), kind);
    }

    /** The number as written; of a vague one, the least it means. */
    double value() {
        return isVague() ? pragmatic.low() : (pragmatic.low() + pragmatic.high()) / 2;
    }

    boolean isVague() {
        return kind == Kind.VAGUE;
    }

    Numeral reaching(int newFrom, int newTo) {
        return new Numeral(newFrom, newTo, logical, pragmatic, kind);
    }

    /** The way a number is written, for some readings depend on it. */
    enum Kind { DIGITS, WORDS, VAGUE, FRACTION, NOTHING }
}
