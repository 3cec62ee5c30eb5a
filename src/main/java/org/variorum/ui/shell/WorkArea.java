package org.variorum.ui.shell;

import javafx.event.EventTarget;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.variorum.app.settings.WindowPlace;
import org.variorum.ui.control.Shown;
import org.variorum.ui.fx.Subscriptions;

/**
 * What is read, the versions below it and the facts beside it, with dividers that stay where the reader left them; or
 * the welcome view while nothing is open.
 */
final class WorkArea extends StackPane implements AutoCloseable {

    private static final double VERSIONS_SHARE = 0.38;
    private static final double FACTS_SHARE = 0.21;
    private static final double FACTS_NARROWEST = 272;
    private static final double VERSIONS_LOWEST = 90;

    private final WindowContext context;
    private final SplitPane columns;
    private final SplitPane rows;
    private final Region versions;
    private final WelcomeView welcome;
    private final Subscriptions subscriptions = new Subscriptions();
    private double factsShare;
    private boolean dragging;
    private double arranged;
    private double arrangedHeight;
    private double versionsShare;

    WorkArea(WindowContext context, Region reading, Region versions, Region facts) {
        this.context = context;
        this.versions = versions;
        WindowPlace place = context.services().settings().settings().get().window();
        factsShare = place.factsShare() > 0 ? place.factsShare() : FACTS_SHARE;
        versionsShare = place.versionsShare() > 0 ? place.versionsShare() : VERSIONS_SHARE;
        getStyleClass().add("work-area");
        reading.setMinSize(0, 0);
        versions.setMinHeight(VERSIONS_LOWEST);
        facts.setMinWidth(FACTS_NARROWEST);
        rows = new SplitPane(reading);
        rows.setOrientation(Orientation.VERTICAL);
        columns = new SplitPane(rows, facts);
        columns.setDividerPositions(1 - factsShare);
        SplitPane.setResizableWithParent(versions, false);
        welcome = new WelcomeView(context);
        getChildren().setAll(columns, welcome);
        subscriptions.onChange(columns.getDividers().getFirst().positionProperty(), position -> {
            if (dragging) {
                factsShare = 1 - position.doubleValue();
            }
        });
        columns.addEventFilter(
                MouseEvent.MOUSE_PRESSED, event -> dragging = isDivider(event.getTarget(), columns));
        columns.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> dragging = false);
        rows.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (isDivider(event.getTarget(), rows)) {
                versionsShare = 1 - rows.getDividerPositions()[0];
            }
        });
        subscriptions.watch(
                context.selection().selection(), selection -> showVersions(selection.fact().isPresent()));
        subscriptions.watch(context.session().workspace(), workspace -> {
            Shown.set(columns, !workspace.articles().isEmpty());
            Shown.set(welcome, workspace.articles().isEmpty());
        });
    }

    @Override
    public void close() {
        welcome.close();
        context.services().settings().change(now ->
                now.with(now.window().withFactsShare(factsShare).withVersionsShare(versionsShare)));
        subscriptions.close();
    }

    /**
     * Facts and versions keep the shares that the reader gave them when the window grows or shrinks, a size that had no
     * room for them in between included.
     */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (columns.getWidth() > 0 && columns.getWidth() != arranged) {
            arranged = columns.getWidth();
            columns.layout();
            columns.setDividerPositions(1 - factsShare);
        }
        if (rows.getHeight() > 0 && rows.getHeight() != arrangedHeight) {
            arrangedHeight = rows.getHeight();
            rows.layout();
            rows.setDividerPositions(1 - versionsShare);
        }
    }

    private static boolean isDivider(EventTarget target, SplitPane pane) {
        Node node = target instanceof Node hit ? hit : pane;
        while (node != pane && node.getParent() != null && !node.getStyleClass().contains("split-pane-divider")) {
            node = node.getParent();
        }
        return node.getParent() == pane;
    }

    private void showVersions(boolean on) {
        boolean there = rows.getItems().contains(versions);
        if (on && !there) {
            rows.getItems().add(versions);
            rows.setDividerPositions(1 - versionsShare);
        } else if (!on && there) {
            rows.getItems().remove(versions);
        }
    }
}
