package org.variorum.model.claim;

/** Whose word a claim is. */
public enum Voice {
    /** The article's own. */
    OWN("own"),
    /** An official who is named. */
    NAMED_OFFICIAL("named-official"),
    /** Officials without a name. */
    UNNAMED_OFFICIAL("unnamed-official"),
    /** Another person who is named. */
    NAMED_PERSON("named-person"),
    /** A witness, resident or other person without a name. */
    UNNAMED_PERSON("unnamed-person"),
    /** Another publisher: "according to the Journal". */
    OTHER_PUBLISHER("other-publisher"),
    /** An organisation speaking as such: a ministry, a company, a militant group. */
    ORGANISATION("organisation"),
    /** A document: a report, court papers, a statement. */
    DOCUMENT("document");

    private final String code;

    Voice(String code) {
        this.code = code;
    }

    /** The name used in files and message keys. */
    public String code() {
        return code;
    }
}
