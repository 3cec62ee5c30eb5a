package org.variorum.ui.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;

/**
 * Measures a window that has been laid out.
 *
 * <p>Panes that stack their children on purpose and the text of articles, which has its own layout, are left out.
 */
public final class LayoutCheck {

    private static final double SLACK = 1.5;
    private static final double OVERLAP = 2;

    private LayoutCheck() {}

    /** Everything that is wrong; empty when nothing is. */
    public static List<String> complaints(Node root) {
        List<String> found = new ArrayList<>();
        for (Node node : SceneWalk.shown(root)) {
            if (!isWithin(node, "article-text")) {
                cut(node).forEach(found::add);
                overlaps(node).forEach(found::add);
                sticksOut(node).forEach(found::add);
            }
        }
        return found;
    }

    /** Words that are cut where no tooltip has them in full. */
    private static Stream<String> cut(Node node) {
        boolean lost = node instanceof Labeled labeled && labeled.isTextTruncated() && !hasTooltip(labeled)
                && SceneWalk.visibleBounds(node).isPresent();
        return lost ? Stream.of("cut without a tooltip: " + SceneWalk.name(node)) : Stream.empty();
    }

    private static boolean hasTooltip(Node node) {
        for (Node here = node; here != null; here = here.getParent()) {
            if (here instanceof Control control && control.getTooltip() != null) {
                return true;
            }
        }
        return false;
    }

    /** Siblings whose words are drawn over one another. */
    private static Stream<String> overlaps(Node node) {
        if (!(node instanceof Pane pane) || node instanceof StackPane || node instanceof TextFlow) {
            return Stream.empty();
        }
        List<Node> children = pane.getChildren().stream().filter(Node::isVisible).toList();
        List<String> found = new ArrayList<>();
        for (int one = 0; one < children.size(); one++) {
            for (int other = one + 1; other < children.size(); other++) {
                if (overlap(children.get(one), children.get(other))) {
                    found.add("drawn over one another: " + SceneWalk.name(children.get(one)) + " and "
                            + SceneWalk.name(children.get(other)));
                }
            }
        }
        return found.stream();
    }

    private static boolean overlap(Node one, Node other) {
        if (!one.getBoundsInParent().intersects(other.getBoundsInParent())) {
            return false;
        }
        return SceneWalk.textBounds(one).stream().anyMatch(words -> SceneWalk.textBounds(other).stream()
                .anyMatch(others -> isLarge(SceneWalk.common(words, others))));
    }

    private static boolean isLarge(Bounds bounds) {
        return bounds.getWidth() > OVERLAP && bounds.getHeight() > OVERLAP;
    }

    /** Controls and words that reach beyond their parent where nothing scrolls. */
    private static Stream<String> sticksOut(Node node) {
        Parent parent = node.getParent();
        if (!(node instanceof Region) || !node.isManaged() || !(parent instanceof Pane outer) || scrolls(outer)
                || SceneWalk.visibleBounds(node).isEmpty()) {
            return Stream.empty();
        }
        Bounds inner = node.localToParent(node.getLayoutBounds());
        boolean within = inner.getMinX() >= -SLACK && inner.getMinY() >= -SLACK
                && inner.getMaxX() <= outer.getWidth() + SLACK && inner.getMaxY() <= outer.getHeight() + SLACK;
        boolean shows = node instanceof Control || !SceneWalk.textBounds(node).isEmpty();
        return within || !shows ? Stream.empty()
                : Stream.of("reaches out of its parent: %s (%.0f to %.0f, %.0f to %.0f in %.0f x %.0f)".formatted(
                        SceneWalk.name(node), inner.getMinX(), inner.getMaxX(), inner.getMinY(), inner.getMaxY(),
                        outer.getWidth(), outer.getHeight()));
    }

    private static boolean scrolls(Parent parent) {
        Parent outer = parent.getParent();
        return parent.getStyleClass().contains("viewport") || isWithin(parent, "virtual-flow")
                || outer != null && outer.getStyleClass().contains("viewport");
    }

    private static boolean isWithin(Node node, String style) {
        for (Node here = node; here != null; here = here.getParent()) {
            if (here.getStyleClass().contains(style)) {
                return true;
            }
        }
        return false;
    }
}
