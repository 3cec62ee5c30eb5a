package org.variorum.model.comparison;

/**
 * How likely sources contradict each other, as one word for the number: a careful reader would call about that share
 * of such disputes contradictions.
 */
public enum Likelihood {
    /** Three in four or more. */
    LIKELY("likely", 0.75),
    /** Less than likely, and shown unless the reader asks for less. */
    POSSIBLE("possible", Likelihood.SHOWN_BY_DEFAULT),
    /** Kept in the comparison and hidden unless the reader asks for more. */
    WEAK("weak", 0);

    /** The least confidence of what is shown by default: the best F1 on the development sets. */
    public static final double SHOWN_BY_DEFAULT = 0.5;

    private final String code;
    private final double from;

    Likelihood(String code, double from) {
        this.code = code;
        this.from = from;
    }

    /** The word for a confidence of 0 to 1. */
    public static Likelihood of(double confidence) {
        return confidence >= LIKELY.from ? LIKELY : confidence >= POSSIBLE.from ? POSSIBLE : WEAK;
    }

    /** The name used in files and message keys. */
    public String code() {
        return code;
    }
}
