package org.variorum.ui.correction;

import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.fx.FxThread;

/**
 * Where a correction is asked about: one form at a time, beside the rest of the window, which stays in use. The
 * keyboard goes into the form, and back to where it was when the form is closed. A form has all the height it needs, up
 * to the greatest height of the slot; where that is not enough it scrolls.
 */
public final class FormSlot extends StackPane {

    private final ScrollPane scroll = new ScrollPane();
    private @Nullable Region form;
    private @Nullable Node before;

    public FormSlot() {
        getStyleClass().add("form-slot");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        getChildren().setAll(scroll);
        show(false);
    }

    /** Shows a form in place of what was there. */
    public void open(Region opened) {
        giveWay();
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (!isVisible()) {
            before = owner;
        }
        form = opened;
        scroll.setContent(opened);
        scroll.setVvalue(0);
        show(true);
        applyCss();
        FxThread.later(() -> firstField(opened).ifPresent(Node::requestFocus));
    }

    /** Closes the form; tells whether there was one. */
    public boolean dismiss() {
        boolean open = isVisible();
        boolean held = getScene() != null && Optional.ofNullable(getScene().getFocusOwner())
                .filter(this::isWithin).isPresent();
        show(false);
        form = null;
        scroll.setContent(null);
        if (open && held) {
            Optional.ofNullable(before).filter(node -> node.getScene() == getScene()).ifPresent(Node::requestFocus);
        }
        before = null;
        return open;
    }

    /** Closes the form; what was written in one that keeps it is confirmed first. */
    public void settle() {
        giveWay();
        dismiss();
    }

    private void giveWay() {
        if (form instanceof CorrectionForm asked) {
            asked.giveWay();
        }
    }

    /** What is beside a form gives way to it first: squeezed, it would cut its words and hide its list. */
    @Override
    protected double computeMinHeight(double width) {
        return getMaxHeight() < 0 ? prefHeight(width) : Math.min(prefHeight(width), getMaxHeight());
    }

    /** A scrolling pane asks for the same height whatever its width is. */
    @Override
    protected double computePrefHeight(double width) {
        double sides = snappedLeftInset() + snappedRightInset();
        double ends = snappedTopInset() + snappedBottomInset();
        double inner = width < 0 ? width : Math.max(0, width - sides);
        return form == null ? ends : ends + snapSizeY(form.prefHeight(inner));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private void show(boolean on) {
        setVisible(on);
        setManaged(on);
    }

    private boolean isWithin(Node node) {
        Node next = node;
        while (next != null && next != this) {
            next = next.getParent();
        }
        return next == this;
    }

    /** The first thing that takes the keyboard, the button that closes the form apart. */
    private static Optional<Node> firstField(Node node) {
        if (node.isFocusTraversable() && node.isVisible() && !node.isDisabled()
                && !node.getStyleClass().contains("form-close")) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> firstField(child).stream()).findFirst()
                : Optional.empty();
    }
}
