package org.variorum.ui.reader;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/** Where a character stands in a laid-out paragraph. */
final class LineFinder {

    private LineFinder() {}

    /** Top of the line of the character at {@code column}, in the paragraph's own coordinates. */
    static double top(TextFlow paragraph, int column) {
        return edge(paragraph.getRangeShape(column, column + 1, false), true);
    }

    /** Bottom of the line of the character before {@code column}. */
    static double bottom(TextFlow paragraph, int column) {
        return edge(paragraph.getRangeShape(Math.max(0, column - 1), Math.max(1, column), false), false);
    }

    private static double edge(PathElement[] shape, boolean upper) {
        double edge = upper ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
        for (PathElement element : shape) {
            double y = switch (element) {
                case MoveTo move -> move.getY();
                case LineTo line -> line.getY();
                case ClosePath closed -> edge;
                default -> edge;
            };
            edge = upper ? Math.min(edge, y) : Math.max(edge, y);
        }
        return Double.isInfinite(edge) ? 0 : edge;
    }
}
