package org.variorum.app.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.variorum.model.comparison.FactId;

/** What the next decision is about, beyond the one selection: one difference of its fact, or several facts at once. */
public final class ReviewTargets {

    private final ReadOnlyObjectWrapper<Optional<ReviewItem>> pointed =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean goingThrough;
    private final ReadOnlyObjectWrapper<List<FactId>> marked = new ReadOnlyObjectWrapper<>(List.of());

    /** The one difference that was pointed at. */
    public ReadOnlyObjectProperty<Optional<ReviewItem>> pointed() {
        return pointed.getReadOnlyProperty();
    }

    /** Facts that are chosen together, in the order of the list. */
    public ReadOnlyObjectProperty<List<FactId>> marked() {
        return marked.getReadOnlyProperty();
    }

    /** Whether the reader goes through the queue, so that a decision leads on to the next. */
    public boolean isGoingThrough() {
        return goingThrough;
    }

    /** Points at one difference in the queue. */
    public void goThrough(ReviewItem item) {
        point(item);
        goingThrough = true;
    }

    /** Points at one difference. */
    public void point(ReviewItem item) {
        goingThrough = false;
        marked.set(List.of());
        pointed.set(Optional.of(item));
    }

    /** Chooses facts together; one alone is the selection's affair. */
    public void mark(List<FactId> facts) {
        goingThrough = false;
        pointed.set(Optional.empty());
        marked.set(List.copyOf(facts));
    }

    /** Chooses no facts together any more. */
    public void unmark() {
        marked.set(List.of());
    }
}
