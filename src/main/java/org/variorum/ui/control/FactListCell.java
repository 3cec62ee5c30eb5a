package org.variorum.ui.control;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.variorum.model.comparison.Fact;

/**
 * A row of a {@link FactListView}, as wide as the list and as high as its words need. It is drawn when it is laid out:
 * the list tries cells on many facts that it only wants to measure.
 */
final class FactListCell extends ListCell<Fact> {

    private final FactRow row;
    private final Function<Fact, String> sentence;
    private final RowHeights heights;
    private @Nullable Fact drawn;
    private @Nullable Object look;
    private int round = -1;

    FactListCell(FactRow row, Function<Fact, String> sentence, RowHeights heights) {
        this.row = row;
        this.sentence = sentence;
        this.heights = heights;
        getStyleClass().add("fact-list-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Fact fact, boolean empty) {
        super.updateItem(fact, empty);
        if (empty || fact == null) {
            look = null;
            drawn = null;
            setGraphic(null);
            setAccessibleText("");
        } else {
            setGraphic(row.region());
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        Fact fact = getItem();
        if (fact == null || getGraphic() == null || inner <= 0) {
            return super.computePrefHeight(width);
        }
        return snappedTopInset() + height(fact, inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        draw();
        super.layoutChildren();
    }

    /** The fact, if its row would look other than it was drawn. */
    Optional<Fact> outdated() {
        return Optional.ofNullable(getItem()).filter(fact -> drawn != null && !row.look(fact).equals(look));
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
        Fact fact = getItem();
        if (fact != null && getGraphic() != null && (fact != drawn || round != heights.round())) {
            drawn = fact;
            round = heights.round();
            Object next = row.look(fact);
            if (!next.equals(look)) {
                look = next;
                row.show(fact);
                row.region().applyCss();
                setAccessibleText(sentence.apply(fact));
            }
        }
    }
}
