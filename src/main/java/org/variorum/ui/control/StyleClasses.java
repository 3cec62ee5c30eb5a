package org.variorum.ui.control;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;

/** Changes the style classes of a node only when they differ: every change has the toolkit look its styles up anew. */
public final class StyleClasses {

    private StyleClasses() {}

    /** Gives the node exactly these, in this order; tells whether it had others. */
    public static boolean set(Node node, String... styles) {
        return set(node, Stream.of(styles));
    }

    /** Gives the node that one beside its others, or takes it away. */
    public static void toggle(Node node, String style, boolean on) {
        if (!on) {
            node.getStyleClass().remove(style);
        } else if (!node.getStyleClass().contains(style)) {
            node.getStyleClass().add(style);
        }
    }

    /** Gives the node exactly these, in this order; tells whether it had others. */
    public static boolean set(Node node, Stream<String> styles) {
        List<String> wanted = styles.toList();
        boolean other = !node.getStyleClass().equals(wanted);
        if (other) {
            node.getStyleClass().setAll(wanted);
        }
        return other;
    }
}
