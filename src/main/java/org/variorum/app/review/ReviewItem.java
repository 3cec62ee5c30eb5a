package org.variorum.app.review;

import java.util.Optional;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.FactId;
import org.variorum.model.workspace.Review;

/**
 * A dispute or nuance to be looked at.
 *
 * @param fact the fact it is on
 * @param difference as it stands now
 * @param review what was decided about it, if anything
 */
public record ReviewItem(FactId fact, Difference difference, Optional<Review> review) {

    /** Where its review stands. */
    public ReviewState state() {
        return ReviewState.of(review);
    }

    /** Whether the other is the same difference, before or after a decision about it. */
    public boolean isSame(ReviewItem other) {
        return fact.equals(other.fact) && difference.rule().equals(other.difference.rule())
                && difference.between().stream().anyMatch(other.difference.between()::contains);
    }
}
