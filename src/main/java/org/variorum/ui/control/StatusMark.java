package org.variorum.ui.control;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.variorum.model.comparison.FactStatus;

/** A fact's number in the shape and colour of its status: a shape says the same as the colour. */
public final class StatusMark extends Label {

    private static final double NARROWEST = 20;
    private static final PseudoClass REVIEWED = PseudoClass.getPseudoClass("reviewed");

    public StatusMark(FactStatus status, int number) {
        show(status, number);
    }

    /** Shows another fact's number; tells whether it is to be styled anew. */
    public boolean show(FactStatus status, int number) {
        setText(words(status, number));
        return StyleClasses.set(this, "label", "status-mark", status.code());
    }

    /** The mark at the start of a column of them: what stands beside them lines up, however long the numbers are. */
    public Region inColumn() {
        setMaxWidth(USE_PREF_SIZE);
        StackPane column = new StackPane(this);
        column.getStyleClass().add("number-column");
        return column;
    }

    /** Fills the mark when all that was to be decided about the fact is; until then it is hollow. */
    public void setReviewed(boolean on) {
        pseudoClassStateChanged(REVIEWED, on);
    }

    /** Never so narrow that its number is cut, whatever the row has room for. */
    @Override
    protected double computeMinWidth(double height) {
        return Math.max(NARROWEST, computePrefWidth(height));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(NARROWEST, super.computePrefWidth(height));
    }

    /** The number with the sign of the status. */
    public static String words(FactStatus status, int number) {
        return switch (status) {
            case NUANCED -> "\u2248" + number;
            case SINGLE_SOURCE -> "\u25cb" + number;
            case DISPUTED, AGREED -> Integer.toString(number);
        };
    }
}
