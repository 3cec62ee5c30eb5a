package org.variorum.ui.review;

import org.variorum.app.merging.Conflict;
import org.variorum.app.review.ReviewItem;
import org.variorum.model.workspace.Orphan;

/** A row of the queue. */
sealed interface ReviewRow {

    /** A difference to be decided about. */
    record OfDifference(ReviewItem item) implements ReviewRow {}

    /** Two decisions of which one is to be chosen. */
    record OfConflict(Conflict conflict) implements ReviewRow {}

    /** A correction that lost its place. */
    record OfOrphan(Orphan orphan) implements ReviewRow {}
}
