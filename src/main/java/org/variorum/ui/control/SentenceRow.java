package org.variorum.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/**
 * A sentence between small things before and after it. Where too little room is left between them for the sentence to
 * be read, it stands below them in the whole width.
 */
public class SentenceRow extends Pane {

    private static final double GAP = 9;
    private static final double BETWEEN_LINES = 3;
    private static final double READABLE = 300;

    private final Label sentence;

    /** A row for that sentence, which is one of the children that are put in. */
    public SentenceRow(Label sentence) {
        this.sentence = sentence;
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return taken() + sentence.prefWidth(-1);
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected final double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        double high = isBelow(room)
                ? smallHeight() + BETWEEN_LINES + sentence.prefHeight(room)
                : Math.max(smallHeight(), sentence.prefHeight(room - taken()));
        return snapSizeY(high);
    }

    @Override
    protected final void layoutChildren() {
        boolean below = isBelow(getWidth());
        double x = 0;
        for (Node child : getManagedChildren()) {
            if (child != sentence) {
                child.resizeRelocate(snapPositionX(x), 0, child.prefWidth(-1), child.prefHeight(-1));
                x += child.prefWidth(-1) + GAP;
            } else if (below) {
                double top = snapPositionY(smallHeight() + BETWEEN_LINES);
                sentence.resizeRelocate(0, top, getWidth(), sentence.prefHeight(getWidth()));
            } else {
                double wide = Math.min(getWidth() - taken(), snapSizeX(sentence.prefWidth(-1)));
                sentence.resizeRelocate(snapPositionX(x), 0, wide, sentence.prefHeight(wide));
                x += wide + GAP;
            }
        }
    }

    private boolean isBelow(double width) {
        double left = width - taken();
        return left < READABLE && left < sentence.prefWidth(-1);
    }

    /** What the small things take of the width, gaps included. */
    private double taken() {
        return getManagedChildren().stream().filter(child -> child != sentence)
                .mapToDouble(child -> child.prefWidth(-1) + GAP).sum();
    }

    private double smallHeight() {
        return getManagedChildren().stream().filter(child -> child != sentence)
                .mapToDouble(child -> child.prefHeight(-1)).max().orElse(0);
    }
}
