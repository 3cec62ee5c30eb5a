package org.variorum.ui.timeline;

import org.variorum.ui.text.UiText;

/** What rows of the timeline ask their view. */
interface TimelineActions {

    /** The reader points at something told. */
    void choose(TimedClaim said);

    /** Whether that is the fact that is selected. */
    boolean isSelected(TimedClaim said);

    /** Whether that is where the keyboard stands. */
    boolean isCurrent(TimedClaim said);

    /** Whether the filters of the facts let its fact through. */
    boolean passes(TimedClaim said);

    /** It in a sentence. */
    String sentence(TimedClaim said);

    /** Number of its fact. */
    int number(TimedClaim said);

    UiText text();
}
