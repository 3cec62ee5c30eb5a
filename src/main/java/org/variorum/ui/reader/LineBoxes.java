package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.PathElement;
import javafx.scene.text.TextFlow;

/** The boxes that a stretch of a laid-out paragraph covers, one or more for each line, in its coordinates. */
final class LineBoxes {

    private static final double TOUCHING = 0.6;

    private LineBoxes() {}

    /** The boxes behind the characters from one column to another, as high as their lines without line spacing. */
    static List<Rectangle2D> behind(TextFlow paragraph, int from, int until) {
        return of(paragraph.getRangeShape(from, until, false));
    }

    /** Flat boxes where the typeface wants an underline. */
    static List<Rectangle2D> under(TextFlow paragraph, int from, int until) {
        return of(paragraph.getUnderlineShape(from, until));
    }

    /** Each contour of the shape is a rectangle; neighbours on one line become one. */
    private static List<Rectangle2D> of(PathElement[] shape) {
        List<Rectangle2D> boxes = new ArrayList<>();
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
        for (PathElement element : shape) {
            if (element instanceof MoveTo move) {
                add(boxes, left, top, right, bottom);
                left = move.getX();
                right = left;
                top = move.getY();
                bottom = top;
            } else if (element instanceof LineTo line) {
                left = Math.min(left, line.getX());
                right = Math.max(right, line.getX());
                top = Math.min(top, line.getY());
                bottom = Math.max(bottom, line.getY());
            }
        }
        add(boxes, left, top, right, bottom);
        return boxes;
    }

    private static void add(List<Rectangle2D> boxes, double left, double top, double right, double bottom) {
        if (right <= left) {
            return;
        }
        Rectangle2D box = new Rectangle2D(left, top, right - left, Math.max(0, bottom - top));
        Rectangle2D last = boxes.isEmpty() ? Rectangle2D.EMPTY : boxes.getLast();
        boolean sameLine = Math.abs(last.getMinY() - top) < TOUCHING && Math.abs(last.getMaxY() - bottom) < TOUCHING;
        if (sameLine && Math.abs(last.getMaxX() - left) < TOUCHING) {
            boxes.set(boxes.size() - 1,
                    new Rectangle2D(last.getMinX(), last.getMinY(), right - last.getMinX(), last.getHeight()));
        } else {
            boxes.add(box);
        }
    }
}
