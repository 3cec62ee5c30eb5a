package org.variorum.ui.control;

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
