package org.variorum.model.comparison;

import java.util.List;

/** How the sources stand to each other on a fact; the order is the order of interest to a reader. */
public enum FactStatus {
    /** At least one dispute. */
    DISPUTED("disputed"),
    /** No dispute, at least one nuance. */
    NUANCED("nuanced"),
    /** Two sources or more state it, without a difference worth telling. */
    AGREED("agreed"),
    /** One source alone states it. */
    SINGLE_SOURCE("single-source");

    private final String code;

    FactStatus(String code) {
        this.code = code;
    }

    /** How those sources stand that state a fact with those differences. */
    public static FactStatus of(List<Dispute> disputes, List<Nuance> nuances, long stating) {
        return !disputes.isEmpty() ? DISPUTED : !nuances.isEmpty() ? NUANCED : stating > 1 ? AGREED : SINGLE_SOURCE;
    }

    /** The name used in files, style classes and message keys. */
    public String code() {
        return code;
    }
}
