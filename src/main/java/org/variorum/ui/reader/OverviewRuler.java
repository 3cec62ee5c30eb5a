package org.variorum.ui.reader;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.variorum.model.comparison.FactStatus;

/**
 * The whole text as a thin column: a tick for every differing claim, and a box for what is on the screen. A click on a
 * tick selects its fact; elsewhere, and by dragging, it scrolls: it is the pane's scroll bar.
 */
final class OverviewRuler extends Region {

    private static final double WIDTH = 14;
    private static final double TICK = 3;
    private static final double REACH = 4;
    private static final double SMALLEST_BOX = 12;

    private final Region box = new Region();
    private final Consumer<MarginNote.OfFact> onPick;
    private final DoubleConsumer onScroll;
    private List<MarginNote.OfFact> notes = List.of();
    private int length = 1;
    private double from;
    private double until = 1;

    OverviewRuler(Consumer<MarginNote.OfFact> onPick, DoubleConsumer onScroll) {
        this.onPick = onPick;
        this.onScroll = onScroll;
        getStyleClass().add("overview-ruler");
        box.getStyleClass().add("overview-box");
        box.setMouseTransparent(true);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setOnMouseDragged(event -> onScroll.accept(Math.clamp(event.getY() / getHeight(), 0, 1)));
        setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                pick(event.getY());
            }
        });
        getChildren().setAll(box);
    }

    /** Shows the differing facts of a text of that many characters. */
    void show(List<MarginNote> all, int textLength) {
        length = Math.max(1, textLength);
        notes = all.stream()
                .filter(MarginNote.OfFact.class::isInstance)
                .map(MarginNote.OfFact.class::cast)
                .sorted((one, other) -> other.fact().status().compareTo(one.fact().status()))
                .toList();
        getChildren().setAll(box);
        notes.forEach(note -> getChildren().add(tick(note.fact().status())));
        requestLayout();
    }

    /** Shows which part is on the screen, as fractions of the whole. */
    void showView(double start, double end) {
        from = start;
        until = end;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double boxHeight = Math.max(SMALLEST_BOX, (until - from) * height);
        box.resizeRelocate(1, snapPositionY(Math.min(from * height, height - boxHeight)), getWidth() - 2, boxHeight);
        for (int place = 0; place < notes.size(); place++) {
            Node tick = getChildren().get(place + 1);
            tick.resizeRelocate(3, snapPositionY(tickTop(notes.get(place))), getWidth() - 6, TICK);
        }
    }

    private void pick(double y) {
        notes.stream()
                .filter(note -> Math.abs(tickTop(note) + TICK / 2 - y) <= REACH)
                .min(Comparator.comparingDouble(note -> Math.abs(tickTop(note) + TICK / 2 - y)))
                .ifPresentOrElse(onPick, () -> onScroll.accept(y / getHeight()));
    }

    private double tickTop(MarginNote.OfFact note) {
        return (getHeight() - TICK) * note.position() / length;
    }

    private static Region tick(FactStatus status) {
        Region tick = new Region();
        tick.setMouseTransparent(true);
        tick.getStyleClass().addAll("overview-tick", status.code());
        return tick;
    }
}
