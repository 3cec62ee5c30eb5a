package org.variorum.ui.control;

import javafx.geometry.Bounds;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** Words that have no room are cut, never lost: while they are cut, the pointer finds them in full. */
public final class FullText {

    private FullText() {}

    /** Gives what is labelled a tooltip of its words while they are cut; one that it has already is left to it. */
    public static <T extends Labeled> T of(T labeled) {
        labeled.textTruncatedProperty().subscribe(cut -> offer(labeled, cut));
        return labeled;
    }

    /**
     * Lets the keyboard, too, find the words in full: while they are cut the label can be stepped to, and shows its
     * tooltip for as long as the reader stays there; not when the keyboard merely fell to it as the next in line.
     */
    public static <T extends Labeled> T reached(T labeled) {
        labeled.getStyleClass().add("reached");
        labeled.focusTraversableProperty().bind(labeled.textTruncatedProperty());
        labeled.focusVisibleProperty().subscribe(on -> show(labeled, on));
        return labeled;
    }

    private static void show(Labeled labeled, boolean on) {
        Tooltip words = labeled.getTooltip();
        if (words == null) {
            return;
        }
        if (on && labeled.getScene().getWindow() != null) {
            Bounds place = labeled.localToScreen(labeled.getLayoutBounds());
            words.show(labeled, place.getMinX(), place.getMaxY());
        } else {
            words.hide();
        }
    }

    private static void offer(Labeled labeled, boolean cut) {
        if (cut && labeled.getTooltip() == null) {
            Tooltip words = new Tooltip();
            words.getStyleClass().add("full-text");
            words.textProperty().bind(labeled.textProperty());
            labeled.setTooltip(words);
        } else if (!cut && labeled.getTooltip() != null
                && labeled.getTooltip().getStyleClass().contains("full-text")) {
            labeled.setTooltip(null);
        }
    }
}
