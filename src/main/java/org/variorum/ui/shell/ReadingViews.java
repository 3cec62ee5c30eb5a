package org.variorum.ui.shell;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.view.ViewChoice;
import org.variorum.ui.comparison.ComparisonView;
import org.variorum.ui.control.ReadingContext;
import org.variorum.ui.control.ReadingView;
import org.variorum.ui.core.CoreView;
import org.variorum.ui.coverage.CoverageView;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.linear.LinearView;
import org.variorum.ui.matrix.MatrixView;
import org.variorum.ui.origins.OriginsView;
import org.variorum.ui.synopsis.SynopsisView;
import org.variorum.ui.timeline.TimelineView;

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
        other = make(choice);
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

    /** What stands for the view in the switcher. */
    static Ikon icon(ViewChoice choice) {
        return switch (choice) {
            case SIDE_BY_SIDE -> Feather.COLUMNS;
            case MATRIX -> Feather.GRID;
            case SYNOPSIS -> Feather.LAYOUT;
            case TIMELINE -> Feather.CLOCK;
            case COVERAGE -> Feather.BAR_CHART_2;
            case ORIGINS -> Feather.GIT_BRANCH;
            case CORE -> Feather.CHECK_CIRCLE;
            case LINEAR -> Feather.ALIGN_LEFT;
        };
    }

    private Optional<ReadingView> make(ViewChoice choice) {
        ReadingContext reading =
                new ReadingContext(context.session(), context.selection(), context.facts(), context.text());
        return switch (choice) {
            case SIDE_BY_SIDE -> Optional.empty();
            case MATRIX -> Optional.of(new MatrixView(reading));
            case SYNOPSIS -> Optional.of(new SynopsisView(reading));
            case TIMELINE -> Optional.of(new TimelineView(reading));
            case COVERAGE -> Optional.of(new CoverageView(reading));
            case ORIGINS -> Optional.of(new OriginsView(reading));
            case CORE -> Optional.of(new CoreView(reading));
            case LINEAR -> Optional.of(new LinearView(reading));
        };
    }
}
