package org.variorum.app.review;

/** What the queue lists. */
public enum ReviewFilter {
    /** What waits for a decision. */
    WAITING("waiting"),
    /** What was decided before the analysis found more for it. */
    OUTDATED("outdated"),
    /** What was rejected, with the reasons. */
    REJECTED("rejected"),
    /** Everything. */
    ALL("all"),
    /** Decisions of two people that exclude each other. */
    CONFLICTS("conflicts"),
    /** Corrections that lost their place. */
    LOST("lost");

    private final String code;

    ReviewFilter(String code) {
        this.code = code;
    }

    /** The name used in style classes and message keys. */
    public String code() {
        return code;
    }

    boolean lets(ReviewItem item) {
        return switch (this) {
            case WAITING -> item.state().isWaiting();
            case OUTDATED -> item.state() == ReviewState.OUTDATED;
            case REJECTED -> item.state() == ReviewState.REJECTED;
            case ALL -> true;
            case CONFLICTS, LOST -> false;
        };
    }
}
