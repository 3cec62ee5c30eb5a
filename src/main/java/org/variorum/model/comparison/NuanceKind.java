package org.variorum.model.comparison;

/** How sources can differ without contradicting each other. */
public enum NuanceKind {
    /** One is more exact than the other: "more than 80" and "84". */
    PRECISION("precision"),
    /** They count or describe different extents: with or without the attacker, the city or the region. */
    SCOPE("scope"),
    /** The later text reports a later state. */
    UPDATE("update"),
    /** Other words for the same. */
    WORDING("wording"),
    /** Nothing but names and numbers was set beside each other: the words of one are not understood. */
    UNCOMPARED("uncompared");

    private final String code;

    NuanceKind(String code) {
        this.code = code;
    }

    /** The name used in files and message keys. */
    public String code() {
        return code;
    }
}
