package org.variorum.ui.control;

import javafx.scene.Node;

/** Whether a node is there and takes room. */
public final class Shown {

    private Shown() {}

    /** Shows or hides the node; tells whether it comes into sight. */
    public static boolean set(Node node, boolean on) {
        boolean comes = on && !node.isVisible();
        node.setVisible(on);
        node.setManaged(on);
        return comes;
    }
}
