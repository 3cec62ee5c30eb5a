package org.variorum.ui.shell;

import javafx.scene.Node;

/** Whether a part of the window is there and takes room. */
final class Shown {

    private Shown() {}

    static void set(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
