package org.variorum.ui.control;

import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleAttribute;
import org.jspecify.annotations.Nullable;
import org.variorum.model.comparison.Fact;

/**
 * A row of a {@link FactListView}, as wide as the list and as high as its words need. It is drawn when it is laid out:
 * the list tries a cell out of sight on many facts that it only wants to measure. That cell stays empty: it tells
 * heights that are known, and of other facts what rows usually take; a row that comes into sight is measured.
 */
final class FactListCell extends WideCell<Fact> {

    private final FactRow row;
    private final Function<Fact, String> sentence;
    private final RowHeights heights;
    private final UnaryOperator<Fact> current;
    private @Nullable Fact drawn;
    private @Nullable Object look;
    private int round = -1;
    private boolean drawing;

    /** An empty row; {@code current} tells a listed fact as it is now. */
    FactListCell(FactRow row, Function<Fact, String> sentence, RowHeights heights, UnaryOperator<Fact> current) {
        super("fact-list-cell");
        this.current = current;
        this.row = row;
        this.sentence = sentence;
        this.heights = heights;
    }

    @Override
    protected void updateItem(@Nullable Fact fact, boolean empty) {
        super.updateItem(fact, empty);
        if (empty || fact == null) {
            look = null;
            drawn = null;
            setGraphic(null);
        } else if (!isTrial()) {
            setGraphic(row.region());
            requestLayout();
        }
    }

    /** The sentence is made only when somebody listens. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        Fact fact = listed();
        return attribute == AccessibleAttribute.TEXT && fact != null && !isTrial()
                ? sentence.apply(fact)
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected OptionalDouble neededIn(double width) {
        Fact fact = listed();
        if (fact == null || !isTrial() && getGraphic() == null) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(isTrial() ? heights.tried(fact, width) : height(fact, width));
    }

    @Override
    protected void layoutChildren() {
        draw();
        super.layoutChildren();
    }

    /** What is drawn in the row is no reason to lay the list out: it has given the row its height, or is about to. */
    @Override
    public void requestLayout() {
        if (drawing) {
            setNeedsLayout(true);
        } else {
            super.requestLayout();
        }
    }

    /** Draws the row as it looks now; the list is laid out only if the row needs another height. */
    void drawAnew() {
        draw();
        if (prefHeight(getWidth()) != getHeight()) {
            requestLayout();
        }
    }

    /** Whether the row would look other than it was drawn. */
    boolean isOutdated() {
        Fact fact = listed();
        return fact != null && drawn != null && !row.look(fact).equals(look);
    }

    /** Whether the list only measures with this cell: then it stands in a parent that nobody sees. */
    private boolean isTrial() {
        return getParent() != null && !getParent().isVisible();
    }

    private @Nullable Fact listed() {
        Fact item = getItem();
        return item == null ? null : current.apply(item);
    }

    private double height(Fact fact, double width) {
        return heights.of(fact, width, () -> row.look(fact)).orElseGet(() -> {
            draw();
            double height = snapSizeY(row.region().prefHeight(width));
            heights.note(fact, width, height, Objects.requireNonNullElse(look, fact));
            return height;
        });
    }

    private void draw() {
        Fact fact = listed();
        if (fact != null && getGraphic() != null && (fact != drawn || round != heights.round())) {
            drawn = fact;
            round = heights.round();
            Object next = row.look(fact);
            if (!next.equals(look)) {
                look = next;
                drawing = true;
                row.show(fact);
                row.style();
                drawing = false;
            }
        }
    }
}
