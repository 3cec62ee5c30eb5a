package org.variorum.ui.spoken;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.variorum.ui.layout.SceneWalk;

/**
 * What a screen reader says on its way through a scene, in the order of the focus: one line for each thing with its
 * role, its name, its help and its state. Things that take the focus are marked.
 */
public final class SpokenScene {

    private static final int LONGEST = 240;
    private static final List<AccessibleRole> SILENT = List.of(
            AccessibleRole.NODE, AccessibleRole.PARENT, AccessibleRole.IMAGE_VIEW, AccessibleRole.SCROLL_BAR,
            AccessibleRole.THUMB, AccessibleRole.SCROLL_PANE);

    private SpokenScene() {}

    /** One line for everything below the node that is said. */
    public static List<String> lines(Node root) {
        List<String> lines = new ArrayList<>();
        collect(root, lines);
        return lines;
    }

    /** What takes the focus below the node, in order. */
    public static List<Node> focusOrder(Node root) {
        return SceneWalk.shown(root).stream().filter(SpokenScene::takesFocus).toList();
    }

    /** What takes the focus and cannot be told from others of its kind by ear. */
    public static List<String> nameless(Node root) {
        return focusOrder(root).stream()
                .filter(Predicate.not(ScrollPane.class::isInstance))
                .filter(node -> name(node).isBlank() || SILENT.contains(node.getAccessibleRole()))
                .map(node -> node.getAccessibleRole() + " " + SceneWalk.name(node))
                .toList();
    }

    private static void collect(Node node, List<String> lines) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        boolean cell = node instanceof ListCell<?> || node instanceof TableCell<?, ?>;
        if (cell && ((Labeled) node).getText() == null && name(node).isBlank()) {
            return;
        }
        boolean said = takesFocus(node) && !(node instanceof ScrollPane) || cell || isSaid(node);
        if (said) {
            lines.add(line(node));
        }
        boolean whole = node instanceof Button || node instanceof Labeled && !cell && said || node instanceof TextFlow
                || cell || isArticle(node);
        if (node instanceof Parent parent && !(said && whole)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, lines));
        }
    }

    private static boolean isSaid(Node node) {
        if (node instanceof TextFlow flow) {
            return flow.getChildren().stream().anyMatch(Text.class::isInstance);
        }
        return node instanceof Control && !SILENT.contains(node.getAccessibleRole()) && !name(node).isBlank()
                || !SILENT.contains(node.getAccessibleRole()) && !name(node).isBlank() && !(node instanceof Text);
    }

    private static boolean isArticle(Node node) {
        return node.getStyleClass().contains("article-text");
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled();
    }

    private static String line(Node node) {
        String role = node.getAccessibleRole().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String described = attribute(node, AccessibleAttribute.ROLE_DESCRIPTION);
        String help = attribute(node, AccessibleAttribute.HELP);
        String helped = help.isBlank() || help.equals(name(node)) ? "" : "; help: " + help;
        return (takesFocus(node) ? "> " : "  ") + (described.isBlank() ? role : described) + ": "
                + shortened(name(node)) + helped + state(node);
    }

    private static String name(Node node) {
        if (node instanceof TextFlow flow && flow.getAccessibleText() == null) {
            return flow.getChildren().stream()
                    .map(part -> part instanceof Text text ? text.getText() : attribute(part, AccessibleAttribute.TEXT))
                    .reduce("", String::concat);
        }
        return attribute(node, AccessibleAttribute.TEXT);
    }

    private static String state(Node node) {
        return Stream.of(
                        truth(node, AccessibleAttribute.SELECTED, "selected"),
                        truth(node, AccessibleAttribute.EXPANDED, "expanded"),
                        node.isDisabled() ? "disabled" : "")
                .filter(words -> !words.isEmpty())
                .map(words -> "; " + words)
                .reduce("", String::concat);
    }

    private static String truth(Node node, AccessibleAttribute attribute, String words) {
        return Boolean.TRUE.equals(node.queryAccessibleAttribute(attribute)) ? words : "";
    }

    private static String attribute(Node node, AccessibleAttribute attribute) {
        return Objects.toString(node.queryAccessibleAttribute(attribute), "").replaceAll("\\s+", " ").strip();
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "\u2026";
    }
}
