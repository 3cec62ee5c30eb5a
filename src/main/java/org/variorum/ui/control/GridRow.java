package org.variorum.ui.control;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.variorum.model.article.Article;

/**
 * A row of a {@link SourceGrid}: what it begins with, then the columns in sight. Where the reader stands, words that
 * are cut elsewhere are shown in full.
 */
final class GridRow<R> extends ListCell<R> {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final SourceGrid<R> grid;
    private final List<Region> regions = new ArrayList<>();
    private final HBox line = new HBox();

    GridRow(SourceGrid<R> grid) {
        this.grid = grid;
        getStyleClass().add("grid-row");
        setPrefWidth(0);
        line.getStyleClass().add("grid-line");
        grid.column().addListener((property, before, now) -> mark());
        selectedProperty().addListener((property, before, now) -> mark());
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        regions.clear();
        line.getChildren().clear();
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        Region leading = grid.cells().leading(row);
        SourceGrid.fix(leading, grid.leadingWidth());
        leading.setOnMouseClicked(event -> grid.choose(row, grid.column().get()));
        line.getChildren().add(leading);
        for (Article article : grid.shownArticles()) {
            Region cell = grid.cells().cell(row, article);
            int place = grid.firstColumn() + regions.size();
            SourceGrid.fix(cell, grid.columnWidth());
            cell.setMaxHeight(Double.MAX_VALUE);
            cell.setOnMousePressed(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    grid.choose(row, place);
                    event.consume();
                }
            });
            regions.add(cell);
        }
        line.getChildren().addAll(regions);
        setGraphic(line);
        mark();
    }

    @Override
    protected double computePrefHeight(double width) {
        return isEmpty()
                ? super.computePrefHeight(width)
                : snappedTopInset() + snapSizeY(line.prefHeight(grid.rowWidth())) + snappedBottomInset();
    }

    private static void unfold(Node node, boolean on) {
        if (node instanceof FewLines words) {
            words.unfold(on);
        } else if (node instanceof HBox several) {
            several.getChildren().forEach(each -> unfold(each, on));
        }
    }

    private void mark() {
        int current = grid.column().get() - grid.firstColumn();
        for (int place = 0; place < regions.size(); place++) {
            regions.get(place).pseudoClassStateChanged(CURRENT, isSelected() && place == current);
            unfold(regions.get(place), isSelected() && place == current);
        }
        if (!line.getChildren().isEmpty()) {
            unfold(line.getChildren().getFirst(), isSelected());
        }
        R row = getItem();
        if (row != null && !regions.isEmpty()) {
            setAccessibleText(grid.cells().sentence(row, grid.article(grid.column().get())));
        }
    }
}
