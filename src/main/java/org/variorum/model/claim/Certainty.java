package org.variorum.model.claim;

/** How firmly a claim is put. Only asserted claims can contradict each other outright. */
public enum Certainty {
    /** Said to be so. */
    ASSERTED("asserted"),
    /** Said to be likely: "probably", "is believed to". */
    PROBABLE("probable"),
    /** Said to be possible: "may", "might", "could". */
    POSSIBLE("possible"),
    /** Said to be intended or expected: "will", "plans to". */
    PLANNED("planned"),
    /** Said to hold under a condition: "if". */
    CONDITIONAL("conditional"),
    /** Said to be unknown or undetermined: "it was not clear whether". */
    UNKNOWN("unknown"),
    /** Asked. */
    QUESTION("question");

    private final String code;

    Certainty(String code) {
        this.code = code;
    }

    /** The name used in files and message keys. */
    public String code() {
        return code;
    }
}
