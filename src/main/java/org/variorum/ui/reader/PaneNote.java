package org.variorum.ui.reader;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.variorum.ui.control.Words;

/** A message at the foot of a pane, about what was just done there; it goes with the next key or click in the pane. */
final class PaneNote {

    private final Label words = Words.block("", "pane-note");

    PaneNote(Node pane) {
        words.setMaxHeight(Label.USE_PREF_SIZE);
        words.setAccessibleRole(AccessibleRole.TEXT);
        words.setMouseTransparent(true);
        words.setVisible(false);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> words.setVisible(false));
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> words.setVisible(false));
    }

    Node node() {
        return words;
    }

    /** Shows the message. */
    void say(String message) {
        words.setText(message);
        words.setVisible(true);
    }
}
