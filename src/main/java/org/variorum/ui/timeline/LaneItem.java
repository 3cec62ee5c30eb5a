package org.variorum.ui.timeline;

/**
 * A told time in a row of its source's lane. Places are pixels from the beginning of the axis.
 *
 * @param said what is told
 * @param from where the stretch of time begins that the words allow
 * @param until where it ends; no less than {@code from}
 * @param label what happened
 * @param words where the room of the label begins: within the stretch, or before it where there is none behind
 * @param width how wide that room is
 */
record LaneItem(TimedClaim said, double from, double until, String label, double words, double width) {

    /** Whether the label ends where the stretch begins, instead of beginning there. */
    boolean isLabelledBefore() {
        return words < from;
    }

    double begin() {
        return Math.min(from, words);
    }

    double end() {
        return Math.max(until, words + width);
    }
}
