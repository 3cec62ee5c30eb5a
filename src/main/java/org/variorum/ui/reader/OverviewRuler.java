package org.variorum.ui.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.variorum.model.comparison.FactStatus;

/**
 * The whole text as a thin column: ticks for its claims by status, and a box for what is on the screen. Pointing at a
 * tick tells of its claim, a click selects it; elsewhere, and by dragging, it scrolls: it is the pane's scroll bar.
 */
final class OverviewRuler extends Region {

    private static final double WIDTH = 14;
    private static final double SMALLEST_BOX = 12;

    /** Pixels of one row; a tick is one row high. */
    private static final double ROW = 3;

    private final Region box = new Region();
    private final Map<FactStatus, Path> paths = new EnumMap<>(FactStatus.class);
    private final Consumer<RulerTicks.Tick> onPick;
    private final DoubleConsumer onScroll;
    private final Supplier<Point2D> shown;
    private RulerTicks ticks = RulerTicks.EMPTY;
    private double drawn = -1;

    /** A ruler that asks at every layout which part is shown, from and until, as fractions of the whole. */
    OverviewRuler(Consumer<RulerTicks.Tick> onPick, DoubleConsumer onScroll, Supplier<Point2D> shown) {
        this.shown = shown;
        this.onPick = onPick;
        this.onScroll = onScroll;
        getStyleClass().add("overview-ruler");
        box.getStyleClass().add("overview-box");
        box.setMouseTransparent(true);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        getChildren().setAll(box);
        getChildren().addAll(path(FactStatus.AGREED), path(FactStatus.NUANCED), path(FactStatus.DISPUTED));
        setOnMouseDragged(event -> onScroll.accept(Math.clamp(event.getY() / getHeight(), 0, 1)));
        setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                tickAt(event.getY()).ifPresentOrElse(onPick, () -> onScroll.accept(event.getY() / getHeight()));
            }
        });
    }

    /** Shows these ticks. */
    void show(RulerTicks next) {
        boolean alike = next.looksLike(ticks);
        ticks = next;
        if (!alike) {
            drawn = -1;
            requestLayout();
        }
    }

    /** The tick that a pointer at that height means. */
    Optional<RulerTicks.Tick> tickAt(double y) {
        return ticks.at((int) (y / ROW), rows());
    }

    /** It has the same size whatever it shows: nothing beside it need be laid out anew. */
    @Override
    public void requestLayout() {
        setNeedsLayout(true);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        Point2D part = shown.get();
        double boxHeight = Math.max(SMALLEST_BOX, (part.getY() - part.getX()) * height);
        double top = Math.min(part.getX() * height, height - boxHeight);
        box.resizeRelocate(1, snapPositionY(top), getWidth() - 2, boxHeight);
        if (drawn != height) {
            drawn = height;
            draw();
        }
    }

    private void draw() {
        paths.values().forEach(path -> path.getElements().clear());
        List<Optional<FactStatus>> rows = ticks.rows(rows());
        for (int row = 0; row < rows.size(); row++) {
            double y = row * ROW + ROW / 2;
            rows.get(row).ifPresent(status -> path(status).getElements().addAll(
                    new MoveTo(inset(status), y), new LineTo(getWidth() - inset(status), y)));
        }
    }

    private Path path(FactStatus wanted) {
        return paths.computeIfAbsent(wanted, status -> {
            Path path = new Path();
            path.getStyleClass().setAll("overview-tick", status.code());
            path.setManaged(false);
            path.setMouseTransparent(true);
            return path;
        });
    }

    private int rows() {
        return Math.max(1, (int) (getHeight() / ROW));
    }

    /** The shape tells the status beside the colour: the more disputed, the wider. */
    private static double inset(FactStatus status) {
        return switch (status) {
            case DISPUTED -> 2;
            case NUANCED -> 4;
            case AGREED, SINGLE_SOURCE -> 5.5;
        };
    }
}
