package org.variorum.ui.control;

import javafx.scene.Node;

/** Whether a node is there and takes room. */
public final class Shown {

    private Shown() {}

    public static void set(Node node, boolean on) {
        node.setVisible(on);
        node.setManaged(on);
    }
}
