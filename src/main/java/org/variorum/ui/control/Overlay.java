package org.variorum.ui.control;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.Subscriptions;

/**
 * Lays one thing over the window at a time. It has the keyboard while it is open; where the keyboard was before, it
 * goes back to.
 */
public final class Overlay extends StackPane implements AutoCloseable {

    private final Subscriptions subscriptions = new Subscriptions();
    private @Nullable Node before;
    private @Nullable Node settled;

    public Overlay() {
        getStyleClass().add("overlay");
        setVisible(false);
        setManaged(false);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() == this) {
                dismiss();
            }
        });
        subscriptions.onChange(sceneProperty().flatMap(scene -> scene.focusOwnerProperty()), this::hold);
    }

    /** Shows something there, in place of what was. */
    public void open(Region content, Pos place) {
        if (!isVisible() && getScene() != null) {
            before = isOfBar(getScene().getFocusOwner()) ? settled : getScene().getFocusOwner();
        }
        getChildren().setAll(content);
        StackPane.setAlignment(content, place);
        setVisible(true);
        setManaged(true);
        FxThread.later(() -> focusFirst(content));
    }

    /** Closes what is open; tells whether anything was. */
    public boolean dismiss() {
        boolean open = isVisible();
        setVisible(false);
        setManaged(false);
        getChildren().clear();
        if (open) {
            Optional.ofNullable(before).filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
        }
        before = null;
        return open;
    }

    /** Whether that is what is open. */
    public boolean shows(Class<? extends Node> content) {
        return isVisible() && getChildren().stream().anyMatch(content::isInstance);
    }

    @Override
    public void close() {
        subscriptions.close();
        dismiss();
    }

    /** The keyboard does not wander off to what lies below. */
    private void hold(@Nullable Node owner) {
        if (!isVisible() && owner != null && !isOfBar(owner)) {
            settled = owner;
        }
        if (isVisible() && owner != null && !isWithin(owner)) {
            FxThread.later(() -> getChildren().stream().findFirst().ifPresent(this::focusFirst));
        }
    }

    /** A button of the bar opens things; the keyboard belongs to what was read before it was pressed. */
    private static boolean isOfBar(@Nullable Node owner) {
        return isIn(owner, "header-bar");
    }

    private static boolean isIn(@Nullable Node node, String style) {
        Node next = node;
        while (next != null && !next.getStyleClass().contains(style)) {
            next = next.getParent();
        }
        return next != null;
    }

    private boolean isWithin(Node node) {
        Node next = node;
        while (next != null && next != this) {
            next = next.getParent();
        }
        return next == this;
    }

    private void focusFirst(Node content) {
        if (isVisible() && getScene() != null
                && !Optional.ofNullable(getScene().getFocusOwner()).filter(this::isWithin).isPresent()) {
            first(content).ifPresent(Node::requestFocus);
        }
    }

    /** The field that a form begins with, so that it can be written in at once; else the first thing of all. */
    private static Optional<Node> first(Node content) {
        List<Node> all = reachable(content).toList();
        return all.stream().filter(node -> !isIn(node, "panel-head")).findFirst()
                .filter(TextInputControl.class::isInstance)
                .or(() -> all.stream().findFirst());
    }

    /** What the keyboard can go to, in order; a pane that scrolls has no child before its first layout. */
    private static Stream<Node> reachable(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()) {
            return Stream.of(node);
        }
        if (node instanceof ScrollPane scroll) {
            return Stream.ofNullable(scroll.getContent()).flatMap(Overlay::reachable);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Overlay::reachable)
                : Stream.empty();
    }
}
