package org.variorum.ui.comparison;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.StrokeLineCap;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.comparison.ConnectorPlan.End;
import org.variorum.ui.comparison.ConnectorPlan.Kind;
import org.variorum.ui.comparison.ConnectorPlan.Link;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.StyleClasses;

/**
 * The shapes of one line between two panes: half of it in the hue of each source, and its ends. They are made once for
 * a selected fact and moved from frame to frame.
 */
final class ConnectorLine {

    private static final double RADIUS = 3.5;
    private static final double REACH = 9;

    private final boolean joins;
    private final CubicCurve near;
    private final CubicCurve far;
    private final List<Node> nodes;

    /** The line; the words name its ends, a click on one of which is passed on. */
    ConnectorLine(Link link, boolean confirmed, String fromWords, String toWords, Consumer<ArticleId> onPick) {
        joins = link.joins();
        near = curve(link.from());
        far = curve(link.to());
        confirm(confirmed);
        nodes = List.of(near, far, end(link.from(), fromWords, onPick), end(link.to(), toWords, onPick));
    }

    List<Node> nodes() {
        return nodes;
    }

    /** Shows whether a person says that the ends belong together. */
    void confirm(boolean on) {
        List.of(near, far).forEach(curve -> StyleClasses.toggle(curve, "inferred", joins && !on));
    }

    /** Puts the shapes where the ends of the link stand. */
    void move(Link link) {
        double fromX = link.from().right();
        double fromY = link.from().y();
        double toX = link.to().left();
        double toY = link.to().y();
        double middleX = (fromX + toX) / 2;
        double middleY = (fromY + toY) / 2;
        set(near, fromX, fromY, (fromX + middleX) / 2, fromY, (fromX + middleX) / 2, (fromY + middleY) / 2);
        near.setEndX(middleX);
        near.setEndY(middleY);
        set(far, middleX, middleY, (middleX + toX) / 2, (middleY + toY) / 2, (middleX + toX) / 2, toY);
        far.setEndX(toX);
        far.setEndY(toY);
        place(nodes.get(2), fromX, fromY);
        place(nodes.get(3), toX, toY);
    }

    private static void place(Node node, double x, double y) {
        node.setLayoutX(x);
        node.setLayoutY(y);
    }

    private static void set(CubicCurve curve, double... points) {
        curve.setStartX(points[0]);
        curve.setStartY(points[1]);
        curve.setControlX1(points[2]);
        curve.setControlY1(points[3]);
        curve.setControlX2(points[4]);
        curve.setControlY2(points[5]);
    }

    private CubicCurve curve(End end) {
        CubicCurve curve = new CubicCurve();
        curve.setFill(null);
        curve.setMouseTransparent(true);
        curve.setStrokeLineCap(StrokeLineCap.ROUND);
        curve.getStyleClass().addAll("connector", SiglumBadge.hue(end.article()));
        StyleClasses.toggle(curve, "to-silent", !joins);
        return curve;
    }

    private static Circle mark(End end) {
        Circle mark = new Circle(RADIUS);
        mark.getStyleClass().addAll("connector-end", SiglumBadge.hue(end.article()));
        mark.setMouseTransparent(true);
        if (end.kind() == Kind.SILENT) {
            mark.getStyleClass().add("silent");
        }
        return mark;
    }

    /** An end: full where there is a version, hollow where there is none; a wider ring round it takes the clicks. */
    private static Node end(End end, String words, Consumer<ArticleId> onPick) {
        Circle mark = mark(end);
        if (end.kind() == Kind.SILENT) {
            return new Group(mark);
        }
        Circle area = new Circle(REACH);
        area.getStyleClass().add("connector-reach");
        area.setOnMouseClicked(event -> onPick.accept(end.article()));
        Tooltip.install(area, new Tooltip(words));
        area.setAccessibleText(words);
        area.setUserData(end.article());
        return new Group(mark, area);
    }
}
