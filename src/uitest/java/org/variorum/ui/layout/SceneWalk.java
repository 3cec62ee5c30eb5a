package org.variorum.ui.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** What of a scene can be seen, and what it is called in a complaint. */
public final class SceneWalk {

    private static final int QUOTED = 40;

    private SceneWalk() {}

    /** The node and all below it that are shown, parents first. */
    public static List<Node> shown(Node root) {
        List<Node> found = new ArrayList<>();
        collect(root, found);
        return found;
    }

    /** Where its text is drawn in the scene, as far as no ancestor clips it; nothing for what cannot be seen. */
    static List<Bounds> textBounds(Node root) {
        return shown(root).stream()
                .filter(node -> node instanceof Text text && !text.getText().isBlank())
                .map(SceneWalk::visibleBounds)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The node's bounds in the scene without what an ancestor clips. */
    static Optional<Bounds> visibleBounds(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        for (Parent parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getClip() != null) {
                bounds = common(bounds, parent.localToScene(parent.getClip().getBoundsInParent()));
            }
        }
        return bounds.getWidth() > 0 && bounds.getHeight() > 0 ? Optional.of(bounds) : Optional.empty();
    }

    /** A name that leads to the node: classes, style classes and words. */
    public static String name(Node node) {
        String own = node.getClass().getSimpleName() + "." + String.join(".", node.getStyleClass());
        String words = node instanceof Labeled labeled ? labeled.getText()
                : node instanceof Text text ? text.getText() : "";
        String cut = words == null ? "" : words.substring(0, Math.min(QUOTED, words.length()));
        Node parent = node.getParent();
        return (parent == null ? "" : parent.getClass().getSimpleName() + " > ") + own
                + (cut.isEmpty() ? "" : " \u201c" + cut + "\u201d");
    }

    /** What both cover; without size when they are apart. */
    static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
