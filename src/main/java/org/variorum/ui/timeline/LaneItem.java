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

    /** The same with a label that may reach to there, if it is to be that wide. */
    LaneItem reaching(double end, double wanted) {
        return new LaneItem(said, from, until, label, words, Math.max(width, Math.min(wanted, end - words)));
    }

    /** The same with a label before the stretch that may begin as early as there. */
    LaneItem reachingBack(double begin, double wanted) {
        double end = words + width;
        double wide = Math.max(width, Math.min(wanted, end - begin));
        return new LaneItem(said, from, until, label, end - wide, wide);
    }

    double begin() {
        return Math.min(from, words);
    }

    double end() {
        return Math.max(until, words + width);
    }
}
