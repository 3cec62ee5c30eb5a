package org.variorum.ui.reader;

import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** The ground and the frame of a pane, behind all in it: a state of the pane would have all in it styled anew. */
final class PaneGround extends Region {

    private static final PseudoClass READING = PseudoClass.getPseudoClass("reading");

    /** As large as the pane, whatever size it takes. */
    PaneGround(Region pane) {
        getStyleClass().add("pane-ground");
        setManaged(false);
        setMouseTransparent(true);
        InvalidationListener follow = size -> resize(pane.getWidth(), pane.getHeight());
        pane.widthProperty().addListener(follow);
        pane.heightProperty().addListener(follow);
    }

    /** Shows whether the pane has the keyboard. */
    void setReading(boolean on) {
        pseudoClassStateChanged(READING, on);
    }
}
