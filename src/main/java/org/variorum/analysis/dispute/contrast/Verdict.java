package org.variorum.analysis.dispute.contrast;

import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;

/** What a comparator makes of two claims. */
public sealed interface Verdict {

    /**
     * They cannot both be right.
     *
     * @param kind what they disagree about
     */
    record Conflict(DisputeKind kind) implements Verdict {}

    /**
     * They differ and can both be right.
     *
     * @param kind how they differ
     */
    record Difference(NuanceKind kind) implements Verdict {}

    /** They state the same value. It shields the pair's articles from a conflict found in a side remark. */
    record Agreement() implements Verdict {}

    /** Shorthand for {@link Conflict}. */
    static Verdict conflict(DisputeKind kind) {
        return new Conflict(kind);
    }

    /** Shorthand for {@link Difference}. */
    static Verdict nuance(NuanceKind kind) {
        return new Difference(kind);
    }

    /** Shorthand for {@link Agreement}. */
    static Verdict agreement() {
        return new Agreement();
    }
}
