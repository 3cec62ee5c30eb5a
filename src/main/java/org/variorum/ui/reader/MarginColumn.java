package org.variorum.ui.reader;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/** The margin beside one paragraph: each note stands on the line of its words, none on top of another. */
final class MarginColumn extends Region {

    private static final double WIDTH = 32;
    private static final double GAP = 2;

    private final List<Integer> columns;

    /** Nodes with the columns of the characters that they stand beside, both in reading order. */
    MarginColumn(List<Node> nodes, List<Integer> columns) {
        this.columns = columns;
        getStyleClass().add("margin-column");
        getChildren().setAll(nodes);
        setMinSize(WIDTH, 0);
        setPrefSize(WIDTH, 0);
        setMaxWidth(WIDTH);
    }

    @Override
    protected void layoutChildren() {
        if (getParent() == null || !(getParent().lookup(".paragraph-text") instanceof TextFlow paragraph)) {
            return;
        }
        paragraph.layout();
        double[] free = {Double.NEGATIVE_INFINITY};
        IntStream.range(0, columns.size()).forEach(place -> {
            Node node = getChildren().get(place);
            double height = Math.max(node.minHeight(-1), node.prefHeight(-1));
            double width = Math.max(node.minWidth(-1), node.prefWidth(-1));
            double top = paragraph.getLayoutY() - getLayoutY() + LineFinder.top(paragraph, columns.get(place));
            double lineHeight = LineFinder.bottom(paragraph, columns.get(place) + 1)
                    - LineFinder.top(paragraph, columns.get(place));
            double wanted = top + (lineHeight - height) / 2;
            double y = Math.max(wanted, free[0]);
            node.resizeRelocate(snapPositionX(WIDTH - width - GAP * 2.5), snapPositionY(y), width, height);
            free[0] = y + height + GAP;
        });
    }
}
