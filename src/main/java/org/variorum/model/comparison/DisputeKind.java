package org.variorum.model.comparison;

/** What sources disagree about. */
public enum DisputeKind {
    QUANTITY("quantity"),
    TIME("time"),
    PLACE("place"),
    PARTICIPANT("participant"),
    POLARITY("polarity"),
    CERTAINTY("certainty"),
    ATTRIBUTION("attribution"),
    CAUSE("cause"),
    QUOTATION("quotation"),
    CONTENT("content");

    private final String code;

    DisputeKind(String code) {
        this.code = code;
    }

    /** The name used in files and message keys. */
    public String code() {
        return code;
    }
}
