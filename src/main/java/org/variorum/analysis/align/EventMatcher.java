package org.variorum.analysis.align;

import org.variorum.analysis.extract.AnchorMatch;
import org.variorum.analysis.extract.EventAnchor;

/** Decides whether two claims can be about one event; {@code DIFFERENT} is a veto that no likeness overrules. */
@FunctionalInterface
public interface EventMatcher {

    /** What is known of the two events tells, as far as it goes. Symmetric. */
    AnchorMatch.Verdict match(EventAnchor first, EventAnchor second);
}
