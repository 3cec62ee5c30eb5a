package org.variorum.analysis.align;

import org.variorum.analysis.extract.EventAnchor;

/** Decides whether two claims can be about one event; a no is a veto that no likeness overrules. */
@FunctionalInterface
public interface EventMatcher {

    /** Whether nothing known of the two events tells them apart. Symmetric. */
    boolean compatible(EventAnchor first, EventAnchor second);
}
