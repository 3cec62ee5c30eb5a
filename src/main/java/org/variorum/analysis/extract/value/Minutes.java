package org.variorum.analysis.extract.value;

/**
 * A stretch of the day in minutes after midnight; past 1,440 it goes on into the next day.
 *
 * @param from first minute
 * @param until the minute after the last
 */
record Minutes(int from, int until) {

    static final int DAY = 24 * 60;

    static Minutes hours(int from, int until) {
        return new Minutes(from * 60, until * 60);
    }

    /** What both allow; this one when they share nothing. */
    Minutes narrowedBy(Minutes other) {
        int low = Math.max(from, other.from);
        int high = Math.min(until, other.until);
        return low < high ? new Minutes(low, high) : this;
    }

    boolean overlaps(Minutes other) {
        return from < other.until && other.from < until;
    }
}
