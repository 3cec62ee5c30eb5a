package org.variorum.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.variorum.app.pane.PaneModel;
import org.variorum.ui.reader.ReaderPane;

/** Moves a pane by dragging its header over another pane. */
final class HeaderDrag {

    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("drop-target");
    private static final double THRESHOLD = 8;

    private final PaneModel panes;
    private final Supplier<List<ReaderPane>> visible;
    private double start;
    private boolean dragging;
    private Optional<ReaderPane> pressed = Optional.empty();

    HeaderDrag(PaneModel panes, Supplier<List<ReaderPane>> visible) {
        this.panes = panes;
        this.visible = visible;
    }

    /** Lets the pane be dragged by its header. */
    void attach(ReaderPane pane) {
        Node header = pane.header();
        header.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(pane, event));
        header.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::drag);
        header.addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
    }

    private void press(ReaderPane pane, MouseEvent event) {
        start = event.getSceneX();
        pressed = Optional.of(pane).filter(any -> event.getButton() == MouseButton.PRIMARY);
        dragging = false;
    }

    private void drag(MouseEvent event) {
        dragging = dragging || Math.abs(event.getSceneX() - start) > THRESHOLD;
        pressed.filter(pane -> dragging).ifPresent(pane -> {
            pane.pseudoClassStateChanged(DRAGGED, true);
            Optional<ReaderPane> over = under(event.getSceneX());
            visible.get().forEach(other -> other.pseudoClassStateChanged(
                    TARGET, other != pane && over.equals(Optional.of(other))));
        });
    }

    private void drop(MouseEvent event) {
        visible.get().forEach(pane -> {
            pane.pseudoClassStateChanged(DRAGGED, false);
            pane.pseudoClassStateChanged(TARGET, false);
        });
        Optional<ReaderPane> moved = pressed.filter(pane -> dragging);
        pressed = Optional.empty();
        moved.ifPresent(pane -> under(event.getSceneX())
                .ifPresent(onto -> panes.change(now -> now.moved(pane.article(), onto.article()))));
    }

    private Optional<ReaderPane> under(double sceneX) {
        return visible.get().stream()
                .filter(pane -> {
                    double x = pane.sceneToLocal(sceneX, 0).getX();
                    return x >= 0 && x <= pane.getWidth();
                })
                .findFirst();
    }
}
