package org.variorum.model.comparison;

/** Who made a value. */
public enum Provenance {
    /** The analysis. */
    TOOL("tool"),
    /** The analysis, changed by a person. */
    EDITED("edited"),
    /** A person. */
    HUMAN("human");

    private final String code;

    Provenance(String code) {
        this.code = code;
    }

    /** The name used in files and message keys. */
    public String code() {
        return code;
    }
}
