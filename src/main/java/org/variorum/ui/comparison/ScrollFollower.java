package org.variorum.ui.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.variorum.app.pane.FollowMode;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.pane.PaneModel;
import org.variorum.app.scroll.ScrollAnchors;
import org.variorum.app.scroll.ScrollMap;
import org.variorum.app.scroll.SyncPoint;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.reader.ReaderPane;
import org.variorum.ui.reader.Viewport;

/**
 * Has the panes follow the one that the reader scrolls.
 *
 * <p>A pane leads from the moment the reader's hand is on it until the window itself moves panes. Once a frame, after
 * layout, the line at a third of the leader's view is looked up in the other texts and they are moved there, so that
 * all panes are drawn in step.
 */
final class ScrollFollower {

    private static final double LINE = 1 / 3.0;

    private final PaneModel panes;
    private final Map<Tie, ScrollMap> maps = new HashMap<>();
    private ComparisonIndex index = ComparisonIndex.EMPTY;
    private List<SyncPoint> points = List.of();
    private Optional<ReaderPane> leader = Optional.empty();
    private Optional<Viewport> seen = Optional.empty();

    ScrollFollower(PaneModel panes) {
        this.panes = panes;
    }

    /** Which panes there are, and how they move. */
    PaneModel arrangement() {
        return panes;
    }

    /** Lets the reader's hand on this pane make it the leader. */
    void watch(ReaderPane pane) {
        pane.addEventFilter(ScrollEvent.SCROLL, event -> lead(pane));
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> lead(pane));
        pane.addEventFilter(KeyEvent.KEY_PRESSED, event -> lead(pane));
    }

    /** Follows the ties of that comparison and of the reader's own points. */
    void tie(ComparisonIndex comparison, List<SyncPoint> own) {
        if (comparison != index || !own.equals(points)) {
            index = comparison;
            points = own;
            maps.clear();
        }
    }

    /** Nobody leads until the reader's hand is on a pane again: the window has moved panes itself. */
    void release() {
        leader = Optional.empty();
    }

    /** Has the others stand where the pane's present place puts them. */
    void follow(ReaderPane pane, List<ReaderPane> visible) {
        OptionalDouble position = pane.positionAt(pane.viewHeight() * LINE);
        if (position.isPresent()) {
            visible.stream()
                    .filter(other -> other != pane && !isLocked(other))
                    .forEach(other -> map(pane, other).at(position.getAsDouble())
                            .ifPresent(place -> other.bring(place, other.viewHeight() * LINE)));
        }
    }

    /** To be called once a frame, after layout. */
    void pulse(List<ReaderPane> visible) {
        PaneArrangement now = panes.now();
        leader.filter(pane -> now.mode() == FollowMode.FOLLOW && visible.contains(pane) && !isLocked(pane))
                .ifPresent(pane -> {
                    Optional<Viewport> place = pane.viewport();
                    if (!place.equals(seen)) {
                        seen = place;
                        follow(pane, visible);
                    }
                });
    }

    private void lead(ReaderPane pane) {
        if (!leader.equals(Optional.of(pane))) {
            leader = Optional.of(pane);
            seen = pane.viewport();
        }
    }

    private boolean isLocked(ReaderPane pane) {
        return panes.now().locked().contains(pane.article());
    }

    private ScrollMap map(ReaderPane from, ReaderPane to) {
        return maps.computeIfAbsent(
                new Tie(from.article(), to.article()),
                tie -> ScrollMap.through(ScrollAnchors.between(tie.from(), tie.to(), index, points)));
    }

    private record Tie(ArticleId from, ArticleId to) {}
}
