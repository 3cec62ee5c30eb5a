package org.variorum.model.claim;

/** How strongly the one who is cited stands behind the words. */
public enum Commitment {
    SAYS("says"),
    CONFIRMS("confirms"),
    DENIES("denies"),
    /** Declined to confirm, did not respond. */
    WITHHOLDS("withholds"),
    ALLEGES("alleges");

    private final String code;

    Commitment(String code) {
        this.code = code;
    }

    /** The name used in files and message keys. */
    public String code() {
        return code;
    }
}
