package org.variorum.ui.correction;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.fx.FxThread;

/**
 * Where a correction is asked about: one form at a time, beside the rest of the window, which stays in use. The
 * keyboard goes into the form, and back to where it was when the form is closed.
 */
public final class FormSlot extends StackPane {

    private @Nullable Node before;

    public FormSlot() {
        getStyleClass().add("form-slot");
        show(false);
    }

    /** Shows a form in place of what was there. */
    public void open(Region form) {
        giveWay();
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (!isVisible()) {
            before = owner;
        }
        getChildren().setAll(form);
        show(true);
        applyCss();
        FxThread.later(() -> firstField(form).ifPresent(Node::requestFocus));
    }

    /** Closes the form; tells whether there was one. */
    public boolean dismiss() {
        boolean open = isVisible();
        boolean held = getScene() != null && Optional.ofNullable(getScene().getFocusOwner())
                .filter(this::isWithin).isPresent();
        show(false);
        getChildren().clear();
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
        getChildren().stream().findFirst().filter(CorrectionForm.class::isInstance).map(CorrectionForm.class::cast)
                .ifPresent(CorrectionForm::giveWay);
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
