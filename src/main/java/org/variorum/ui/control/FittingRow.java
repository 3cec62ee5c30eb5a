package org.variorum.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A row, set right, of as many nodes as there is room for: the first are the most useful, none is shown in part. */
public final class FittingRow extends HBox {

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    /** None of its own: it takes the room that is left. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double room = snappedLeftInset();
        int fitting = 0;
        for (Node node : getManagedChildren()) {
            double width = snapSizeX(node.prefWidth(-1)) + (fitting == 0 ? 0 : getSpacing());
            if (room + width > getWidth() - snappedRightInset()) {
                break;
            }
            room += width;
            fitting++;
        }
        double x = getWidth() - snappedRightInset() - room + snappedLeftInset();
        for (int place = 0; place < getManagedChildren().size(); place++) {
            Node node = getManagedChildren().get(place);
            node.setVisible(place < fitting);
            double width = snapSizeX(node.prefWidth(-1));
            double height = snapSizeY(node.prefHeight(-1));
            node.resizeRelocate(snapPositionX(x), snapPositionY((getHeight() - height) / 2), width, height);
            x += width + getSpacing();
        }
    }
}
