package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;
import org.variorum.model.text.TextSpan;

/**
 * Draws the marks of one paragraph: grounds behind the words and lines under them, one shape for each look.
 *
 * <p>The text itself is never touched, so that a selection costs a few shapes instead of a new layout of the text.
 */
final class MarkShapes {

    private static final double GROUND_REACH = 1.5;
    private static final double LINE_DROP = 2.5;

    private final Map<String, Path> paths = new TreeMap<>();

    /** The shapes of the pieces; positions count from the paragraph's first character. */
    List<Node> draw(TextFlow paragraph, int start, List<MarkedPiece> pieces, Point2D shift) {
        paths.values().forEach(path -> path.getElements().clear());
        runs(pieces, piece -> MarkClass.ground(piece.marks()))
                .forEach(run -> drawGround(run, paragraph, start, shift));
        runs(pieces, piece -> MarkClass.line(piece.marks())).forEach(run -> drawLine(run, paragraph, start, shift));
        return List.copyOf(paths.values().stream().filter(path -> !path.getElements().isEmpty()).toList());
    }

    private void drawGround(Run run, TextFlow paragraph, int start, Point2D shift) {
        List<PathElement> elements = path("mark-ground", run.look()).getElements();
        for (Rectangle2D box : LineBoxes.behind(paragraph, run.span().start() - start, run.span().end() - start)) {
            double left = box.getMinX() + shift.getX() - GROUND_REACH;
            double right = box.getMaxX() + shift.getX() + GROUND_REACH;
            double top = Math.rint(box.getMinY() + shift.getY());
            double bottom = Math.rint(box.getMaxY() + shift.getY());
            elements.add(new MoveTo(left, top));
            elements.add(new LineTo(right, top));
            elements.add(new LineTo(right, bottom));
            elements.add(new LineTo(left, bottom));
            elements.add(new ClosePath());
        }
    }

    private void drawLine(Run run, TextFlow paragraph, int start, Point2D shift) {
        List<PathElement> elements = path("mark-line", run.look()).getElements();
        for (Rectangle2D box : LineBoxes.under(paragraph, run.span().start() - start, run.span().end() - start)) {
            double y = Math.rint(box.getMinY() + shift.getY() + LINE_DROP) + 0.5;
            elements.add(new MoveTo(box.getMinX() + shift.getX(), y));
            elements.add(new LineTo(box.getMaxX() + shift.getX(), y));
        }
    }

    /** Grounds sort before lines, so that lines are drawn on top. */
    private Path path(String layer, String look) {
        return paths.computeIfAbsent(layer + " " + look, key -> {
            Path path = new Path();
            path.getStyleClass().setAll(layer, look);
            path.setManaged(false);
            path.setMouseTransparent(true);
            return path;
        });
    }

    /** Neighbouring pieces of one look as one stretch. */
    private static List<Run> runs(List<MarkedPiece> pieces, Function<MarkedPiece, Optional<String>> look) {
        List<Run> runs = new ArrayList<>();
        for (MarkedPiece piece : pieces) {
            look.apply(piece).ifPresent(name -> {
                Run run = new Run(name, piece.span());
                boolean goesOn = !runs.isEmpty()
                        && runs.getLast().look().equals(name)
                        && runs.getLast().span().end() == piece.span().start();
                if (goesOn) {
                    runs.set(runs.size() - 1, new Run(name, runs.getLast().span().union(piece.span())));
                } else {
                    runs.add(run);
                }
            });
        }
        return runs;
    }

    private record Run(String look, TextSpan span) {}
}
