package org.variorum.analysis.extract;

import java.util.List;

/**
 * Whether two anchors mean one event.
 *
 * @param verdict the answer
 * @param reasons what it rests on: {@code place}, {@code date}, {@code kind}, each prefixed by {@code same-} or
 *     {@code other-}
 */
public record AnchorMatch(Verdict verdict, List<String> reasons) {

    public AnchorMatch {
        reasons = List.copyOf(reasons);
    }

    /** One event, two, or not to be told. */
    public enum Verdict {
        SAME,
        UNKNOWN,
        DIFFERENT
    }
}
