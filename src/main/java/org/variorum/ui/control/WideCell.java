package org.variorum.ui.control;

import java.util.OptionalDouble;
import javafx.scene.control.ListCell;

/** A row of a list that is as wide as the list and as high as what it shows needs in that width. */
public abstract class WideCell<T> extends ListCell<T> {

    /** An empty row that style sheets know by that class. */
    protected WideCell(String look) {
        getStyleClass().add(look);
        setPrefWidth(0);
    }

    /** What the row needs in that width, without its insets; empty where it shows nothing. */
    protected OptionalDouble neededIn(double width) {
        return getGraphic() == null
                ? OptionalDouble.empty() : OptionalDouble.of(snapSizeY(getGraphic().prefHeight(width)));
    }

    @Override
    protected final double computePrefHeight(double width) {
        double inner = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        OptionalDouble needed = inner <= 0 ? OptionalDouble.empty() : neededIn(inner);
        return needed.isEmpty() ? super.computePrefHeight(width)
                : snappedTopInset() + needed.getAsDouble() + snappedBottomInset();
    }
}
