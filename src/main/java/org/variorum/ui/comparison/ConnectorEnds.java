package org.variorum.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.comparison.ConnectorPlan.End;
import org.variorum.ui.comparison.ConnectorPlan.Kind;
import org.variorum.ui.reader.ReaderPane;

/** Where the versions of the selected fact stand now, pane by pane, in the coordinates of a node. */
record ConnectorEnds(Node layer, double halfLine) {

    ConnectorPlan plan(List<ReaderPane> visible) {
        return ConnectorPlan.of(visible.stream().map(this::end).toList());
    }

    private End end(ReaderPane pane) {
        Bounds view = layer.sceneToLocal(pane.viewInScene());
        Point2D corner = layer.sceneToLocal(pane.localToScene(0, 0));
        double left = corner.getX();
        double right = view.getMaxX();
        Optional<TextSpan> target = pane.target();
        if (target.isEmpty()) {
            return new End(pane.article(), Kind.SILENT, left, right, 0, 0);
        }
        OptionalDouble height = pane.height(target.get());
        double y = height.orElse(Double.NaN) + halfLine;
        if (y > 0 && y < view.getHeight()) {
            return new End(pane.article(), Kind.IN_VIEW, left, right, Math.rint(view.getMinY() + y), 0);
        }
        double away = height.isPresent() ? outside(y, view.getHeight()) : pane.viewsAway(target.get());
        double edge = away < 0 ? view.getMinY() : view.getMaxY();
        return new End(pane.article(), Kind.AWAY, left, right, edge, Math.rint(away * 10) / 10);
    }

    private static double outside(double y, double height) {
        return y < 0 ? Math.min(y / height, -0.1) : Math.max((y - height) / height, 0.1);
    }
}
