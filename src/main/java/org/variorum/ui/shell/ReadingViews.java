package org.variorum.ui.shell;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.variorum.ui.comparison.ComparisonView;
import org.variorum.ui.control.ReadingContext;
import org.variorum.ui.control.ReadingView;
import org.variorum.ui.fx.Subscriptions;

/**
 * The place of the views over the selection: the panes, which stay, or one other view, which lives while it is shown.
 */
final class ReadingViews extends StackPane implements AutoCloseable {

    private static final double MARGIN = 12;

    private final WindowContext context;
    private final ComparisonView panes;
    private Optional<ReadingView> other = Optional.empty();
    private final Subscriptions subscriptions = new Subscriptions();

    ReadingViews(WindowContext context, ComparisonView panes) {
        this.context = context;
        this.panes = panes;
        getStyleClass().add("reading-views");
        setPrefHeight(0);
        subscriptions.watch(context.views().shown(), this::show);
    }

    /** Gives the shown view the keyboard. */
    void focusContent() {
        if (other.isPresent()) {
            applyCss();
            other.get().focusContent();
        } else if (context.selection().activePane().get().isPresent()) {
            panes.focusBeside(0);
        } else {
            panes.focusPane(0);
        }
    }

    @Override
    public void close() {
        subscriptions.close();
        leave();
    }

    private void show(ViewChoice choice) {
        leave();
        other = choice.make(new ReadingContext(
                context.session(), context.selection(), context.facts(), context.text()));
        Node shown = other.<Node>map(ReadingView::region).orElse(panes);
        StackPane.setMargin(shown, other.isPresent() ? new Insets(MARGIN) : Insets.EMPTY);
        getChildren().setAll(shown);
        if (other.isEmpty()) {
            panes.alignNow();
        }
    }

    private void leave() {
        other.ifPresent(ReadingView::close);
        other = Optional.empty();
    }
}
