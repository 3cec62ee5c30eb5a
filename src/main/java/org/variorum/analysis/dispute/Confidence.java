package org.variorum.analysis.dispute;

import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;

/** How much a conflict that a rule found is to be believed. It ranks what rules found and finds nothing itself. */
@FunctionalInterface
public interface Confidence {

    /**
     * How likely a careful reader would call it a contradiction, 0 to 1.
     *
     * @param finding the conflict
     * @param contrast the two claims
     * @param inMany whether the same two claims differ in other values, too
     */
    double of(Finding finding, Contrast contrast, boolean inMany);
}
