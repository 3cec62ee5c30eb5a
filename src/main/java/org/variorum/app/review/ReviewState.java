package org.variorum.app.review;

import java.util.Optional;
import org.variorum.model.workspace.Review;

/** Where the review of a dispute or nuance stands. */
public enum ReviewState {
    /** Nobody has looked at it. */
    OPEN("open"),
    /** Somebody decided, and the analysis has found more for it since. */
    OUTDATED("outdated"),
    ACCEPTED("accepted"),
    REJECTED("rejected"),
    CHANGED("changed");

    private final String code;

    ReviewState(String code) {
        this.code = code;
    }

    /** The name used in style classes and message keys. */
    public String code() {
        return code;
    }

    /** Whether it waits for a decision. */
    public boolean isWaiting() {
        return this == OPEN || this == OUTDATED;
    }

    /** The state that a review, if there is one, puts a difference in. */
    public static ReviewState of(Optional<Review> review) {
        return review.map(made -> made.outdated() ? OUTDATED : of(made.decision())).orElse(OPEN);
    }

    private static ReviewState of(Review.Decision decision) {
        return switch (decision) {
            case ACCEPTED -> ACCEPTED;
            case REJECTED -> REJECTED;
            case CHANGED -> CHANGED;
        };
    }
}
