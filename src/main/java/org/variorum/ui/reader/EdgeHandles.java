package org.variorum.ui.reader;

import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.variorum.app.review.WordEdges;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.text.Direction;

/**
 * Two handles at the ends of the selected claim, to be dragged to where it shall begin and end. While one is dragged
 * the words are selected; they end where a word does. Keys move the ends too, so that no keyboard comes here.
 */
final class EdgeHandles extends Pane {

    private static final double WIDTH = 9;

    private final ArticleText area;
    private final BiConsumer<ClaimId, TextSpan> onMoved;
    private final Region start = handle("start");
    private final Region end = handle("end");
    private Optional<Claim> claim = Optional.empty();
    private Optional<TextSpan> dragged = Optional.empty();

    /** Handles over that text; {@code onMoved} is told a claim and where it shall begin and end. */
    EdgeHandles(ArticleText area, BiConsumer<ClaimId, TextSpan> onMoved) {
        this.area = area;
        this.onMoved = onMoved;
        setPickOnBounds(false);
        setMinSize(0, 0);
        getChildren().setAll(start, end);
        area.estimatedScrollYProperty().addListener((property, before, now) -> requestLayout());
    }

    /** Stands at the ends of that claim, or nowhere. */
    void show(Optional<Claim> selected) {
        claim = selected;
        requestLayout();
    }

    /** A handle that is dragged stays where it is taken: one that vanished would lose the mouse. */
    @Override
    protected void layoutChildren() {
        if (dragged.isPresent()) {
            return;
        }
        place(start, claim.map(one -> new TextSpan(one.span().start(), one.span().start() + 1)), true);
        place(end, claim.map(one -> new TextSpan(one.span().end() - 1, one.span().end())), false);
    }

    private void place(Region handle, Optional<TextSpan> character, boolean before) {
        Optional<Bounds> bounds = character.flatMap(area::boundsInScene).map(this::sceneToLocal);
        handle.setVisible(bounds.isPresent());
        boolean left = before != character.filter(one -> Direction.hasRightToLeft(area.getText(), one)).isPresent();
        bounds.ifPresent(at -> handle.resizeRelocate(
                left ? at.getMinX() - WIDTH / 2 - 1 : at.getMaxX() - WIDTH / 2 + 1, at.getMinY(), WIDTH,
                at.getHeight()));
    }

    private Region handle(String which) {
        Region handle = new Region();
        handle.getStyleClass().addAll("edge-handle", which);
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            dragged = claim.map(Claim::span);
            claim.ifPresent(one -> follow(handle.getScene(), one.span(), which.equals("start")));
            event.consume();
        });
        return handle;
    }

    /** Hears the mouse wherever it goes until it is let go of; nothing below it hears it meanwhile. */
    private void follow(Scene scene, TextSpan span, boolean atStart) {
        EventHandler<MouseEvent> moved = event -> {
            drag(span, event, atStart);
            event.consume();
        };
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, moved);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, new EventHandler<>() {
            @Override
            public void handle(MouseEvent event) {
                scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, moved);
                scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, this);
                drop();
                event.consume();
            }
        });
    }

    private void drag(TextSpan span, MouseEvent event, boolean atStart) {
        Point2D point = area.sceneToLocal(event.getSceneX(), event.getSceneY());
        int character = area.hit(point.getX(), point.getY()).getInsertionIndex();
        WordEdges words = new WordEdges(area.getText());
        TextSpan now = atStart ? words.startAt(span, character) : words.endAt(span, character);
        dragged = Optional.of(now);
        area.selectRange(now.start(), now.end());
    }

    private void drop() {
        Optional<TextSpan> now = dragged;
        dragged = Optional.empty();
        requestLayout();
        if (now.isPresent()) {
            area.deselect();
            claim.filter(one -> !one.span().equals(now.get()))
                    .ifPresent(one -> onMoved.accept(one.id(), now.get()));
        }
    }
}
