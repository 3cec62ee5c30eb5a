package org.variorum.ui.comparison;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.variorum.app.scroll.SyncPoints;
import org.variorum.app.scroll.SyncPoints.Place;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.reader.ReaderPane;

/** Where the reader's own ties between texts are in view, in the coordinates of a node. */
record TieMarks(Node layer, double halfLine) {

    /**
     * One end of a tie.
     *
     * @param x the pane's left edge
     * @param y middle of the line
     * @param done whether it is tied already
     */
    record TieMark(double x, double y, boolean done) {}

    List<TieMark> of(List<ReaderPane> visible, SyncPoints sync) {
        return visible.stream().flatMap(pane -> of(pane, sync)).toList();
    }

    private Stream<TieMark> of(ReaderPane pane, SyncPoints sync) {
        List<Place> places = sync.placesIn(pane.article());
        if (places.isEmpty()) {
            return Stream.empty();
        }
        Bounds view = layer.sceneToLocal(pane.viewInScene());
        double left = layer.sceneToLocal(pane.localToScene(0, 0)).getX();
        return places.stream().distinct().flatMap(place -> {
            OptionalDouble height = pane.height(new TextSpan(place.character(), place.character()));
            double y = height.orElse(Double.NaN) + halfLine;
            boolean done = sync.begun().filter(place::equals).isEmpty();
            return y > pane.viewTop() && y < view.getHeight()
                    ? Stream.of(new TieMark(left, Math.rint(view.getMinY() + y), done))
                    : Stream.empty();
        });
    }
}
