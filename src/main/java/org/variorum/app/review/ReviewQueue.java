package org.variorum.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.Review;

/**
 * Every dispute to be decided about, in the order of the facts, and those that were rejected or called something else,
 * which stay in it so that nothing decided is out of sight.
 *
 * @param items the disputes
 */
public record ReviewQueue(List<ReviewItem> items) {

    /** Nothing to review. */
    public static final ReviewQueue EMPTY = new ReviewQueue(List.of());

    public ReviewQueue {
        items = List.copyOf(items);
    }

    /** The queue of what is shown. */
    public static ReviewQueue of(ComparisonIndex index) {
        List<ReviewItem> items = new ArrayList<>();
        for (Fact fact : index.comparison().facts()) {
            items(fact, index).stream()
                    .filter(item -> item.difference() instanceof Dispute || !isNuanceAsFound(item))
                    .forEach(items::add);
        }
        return new ReviewQueue(items);
    }

    /** Everything about a fact that can be decided, what was rejected last. */
    public static List<ReviewItem> items(Fact fact, ComparisonIndex index) {
        List<Review> reviews = index.reviewsOf(fact.id());
        List<ReviewItem> items = new ArrayList<>();
        fact.differences().forEach(difference -> items.add(new ReviewItem(fact.id(), difference,
                reviews.stream().filter(review -> review.difference().equals(difference)).findFirst())));
        reviews.stream().filter(Review::dismissed).forEach(review ->
                items.add(new ReviewItem(fact.id(), review.difference(), Optional.of(review))));
        return items;
    }

    /** How many are decided. */
    public int reviewed() {
        return items.size() - count(ReviewFilter.WAITING);
    }

    /** How many the filter lets through. */
    public int count(ReviewFilter filter) {
        return shown(filter).size();
    }

    /** Those that the filter lets through. */
    public List<ReviewItem> shown(ReviewFilter filter) {
        return items.stream().filter(filter::lets).toList();
    }

    /** The item as it is now, if it is still there. */
    public Optional<ReviewItem> now(ReviewItem item) {
        return items.stream().filter(item::isSame).findFirst();
    }

    /**
     * The next or previous one that waits for a decision.
     *
     * @param from where to start; from the beginning or the end when it is not in the queue
     * @param step 1 or -1
     */
    public Optional<ReviewItem> waitingBeside(Optional<ReviewItem> from, int step) {
        int here = from.map(this::place).orElse(-1);
        int next = here < 0 ? (step > 0 ? 0 : items.size() - 1) : here + step;
        while (next >= 0 && next < items.size()) {
            if (items.get(next).state().isWaiting()) {
                return Optional.of(items.get(next));
            }
            next += step;
        }
        return Optional.empty();
    }

    private int place(ReviewItem wanted) {
        for (int place = 0; place < items.size(); place++) {
            if (items.get(place).isSame(wanted)) {
                return place;
            }
        }
        return -1;
    }

    /** A nuance is in the queue only if a person made it one or rejected it. */
    private static boolean isNuanceAsFound(ReviewItem item) {
        return item.review().map(Review::decision).filter(made -> made != Review.Decision.ACCEPTED).isEmpty();
    }
}
