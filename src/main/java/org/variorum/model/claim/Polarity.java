package org.variorum.model.claim;

/** Whether a claim says that something is so or that it is not. */
public enum Polarity {
    AFFIRMED("affirmed"),
    NEGATED("negated");

    private final String code;

    Polarity(String code) {
        this.code = code;
    }

    /** The name used in files and message keys. */
    public String code() {
        return code;
    }
}
