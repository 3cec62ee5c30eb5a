package org.variorum.app.review;

import java.util.List;
import java.util.Optional;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Provenance;
import org.variorum.model.workspace.Decisions;
import org.variorum.model.workspace.Remark;

/**
 * What people have done about one fact.
 *
 * @param disputed whether there is or was anything to decide
 * @param waiting how many of its disputes wait for a decision
 * @param rejected how many differences were rejected
 * @param edited whether a person made or changed something of it
 * @param remark note and tags on it
 * @param verdict a person's verdict on it
 */
public record FactReview(
        boolean disputed, long waiting, int rejected, boolean edited, Optional<Remark> remark,
        Optional<String> verdict) {

    /** What was done about the fact. */
    public static FactReview of(Fact fact, ComparisonIndex index) {
        Decisions decisions = index.decisions();
        List<ReviewItem> items = ReviewQueue.items(fact, index);
        List<ReviewItem> disputes = disputes(items);
        boolean changed = fact.claims().anyMatch(decisions.edited()::contains)
                || fact.disputes().stream().anyMatch(dispute -> dispute.provenance() == Provenance.HUMAN);
        return new FactReview(
                !disputes.isEmpty(),
                disputes.stream().filter(item -> item.state().isWaiting()).count(),
                (int) items.stream().filter(item -> item.state() == ReviewState.REJECTED).count(), changed,
                decisions.remarkOn(new Remark.Subject.OnFact(fact.id())),
                Optional.ofNullable(decisions.verdicts().get(fact.id())));
    }

    /** Whether all that was to be decided about the fact is; the same as {@link #isReviewed()} for less work. */
    public static boolean isReviewed(Fact fact, ComparisonIndex index) {
        return !index.reviewsOf(fact.id()).isEmpty() && isDecided(disputes(ReviewQueue.items(fact, index)));
    }

    /** Those of the items that are for a person to decide, or that a person has decided. */
    private static List<ReviewItem> disputes(List<ReviewItem> items) {
        return items.stream()
                .filter(item -> item.difference() instanceof Dispute || item.review().isPresent())
                .toList();
    }

    private static boolean isDecided(List<ReviewItem> disputes) {
        return !disputes.isEmpty() && disputes.stream().noneMatch(item -> item.state().isWaiting());
    }

    /** Whether all that was to be decided is. */
    public boolean isReviewed() {
        return disputed && waiting == 0;
    }
}
