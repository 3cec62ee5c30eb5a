package org.variorum.ui.control;

import java.util.function.Function;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.model.comparison.Fact;

/** A row of a {@link FactListView}, as wide as the list and as high as its words need. */
final class FactListCell extends ListCell<Fact> {

    private final Function<Fact, Region> card;
    private final Function<Fact, String> sentence;

    FactListCell(Function<Fact, Region> card, Function<Fact, String> sentence) {
        this.card = card;
        this.sentence = sentence;
        getStyleClass().add("fact-list-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Fact fact, boolean empty) {
        super.updateItem(fact, empty);
        if (empty || fact == null) {
            setGraphic(null);
            setAccessibleText("");
        } else {
            setGraphic(card.apply(fact));
            setAccessibleText(sentence.apply(fact));
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null || inner <= 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + snapSizeY(getGraphic().prefHeight(inner)) + snappedBottomInset();
    }
}
