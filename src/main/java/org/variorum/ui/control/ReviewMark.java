package org.variorum.ui.control;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Where a review stands, as a shape: hollow while it waits, filled when decided, crossed out when rejected. */
public final class ReviewMark extends StackPane {

    private static final double SIZE = 13;

    /** A mark for a state's code. */
    public ReviewMark(String state) {
        show(state);
        Region shape = new Region();
        shape.getStyleClass().add("review-shape");
        getChildren().setAll(shape);
        setMinSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
    }

    /** Shows another state. */
    public void show(String state) {
        StyleClasses.set(this, "review-mark", state);
    }
}
