package org.variorum.ui.control;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;

/**
 * A table of rows by sources whose header and first column stay in sight.
 *
 * <p>Only what is in sight exists: rows are cells of a list, and columns beyond the width are paged as a whole.
 *
 * @param <R> what a row is about
 */
public final class SourceGrid<R> extends VBox {

    private static final double BAR = 14;

    private final GridCells<R> cells;
    private final GridMeasure measure;
    private final ListView<R> list = new ListView<>();
    private final HBox header = new HBox();
    private final ScrollBar pager = new ScrollBar();
    private final IntegerProperty column = new SimpleIntegerProperty(0);
    private List<Article> articles = List.of();
    private int first;
    private boolean following;

    /** An empty grid; {@code name} is what it is called for screen readers. */
    public SourceGrid(String name, GridMeasure measure, GridCells<R> cells) {
        this.cells = cells;
        this.measure = measure;
        getStyleClass().add("source-grid");
        header.getStyleClass().add("grid-header");
        list.getStyleClass().add("grid-list");
        list.setAccessibleText(name);
        list.setCellFactory(view -> new GridRow<>(this));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        list.getSelectionModel().selectedIndexProperty().addListener((property, before, now) -> tell());
        pager.setOrientation(Orientation.HORIZONTAL);
        pager.valueProperty().addListener((property, before, now) -> page((int) Math.round(now.doubleValue())));
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(header, list, pager);
        widthProperty().addListener((property, before, now) -> lay());
        lay();
    }

    /** Shows these rows and a column for each of these articles. */
    public void show(List<R> rows, List<Article> columns) {
        following = true;
        articles = List.copyOf(columns);
        column.set(Math.clamp(column.get(), 0, Math.max(0, articles.size() - 1)));
        list.getItems().setAll(rows);
        following = false;
        lay();
    }

    /** Goes to a cell without telling anyone; no row for a negative place, the present column for no article. */
    public void follow(int row, Optional<ArticleId> article, boolean scroll) {
        following = true;
        article.map(id -> articles.stream().map(Article::id).toList().indexOf(id))
                .filter(place -> place >= 0)
                .ifPresent(this::stand);
        if (row < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != row) {
            list.getSelectionModel().select(row);
            list.getFocusModel().focus(row);
            if (scroll) {
                list.scrollTo(Math.max(0, row - 2));
            }
        }
        following = false;
    }

    /** What stands in place of rows when there are none. */
    public void setPlaceholder(Node words) {
        list.setPlaceholder(words);
    }

    public void focusContent() {
        list.requestFocus();
    }

    GridCells<R> cells() {
        return cells;
    }

    IntegerProperty column() {
        return column;
    }

    /** Places of the columns in sight. */
    int firstColumn() {
        return first;
    }

    List<Article> shownArticles() {
        return articles.subList(first, Math.min(articles.size(), first + fitting()));
    }

    Article article(int place) {
        return articles.get(place);
    }

    double leadingWidth() {
        return measure.leading(inner(), articles.size());
    }

    double columnWidth() {
        return measure.column(inner(), articles.size());
    }

    double rowWidth() {
        return leadingWidth() + columnWidth() * shownArticles().size();
    }

    /** The reader pointed at a cell. */
    void choose(R row, int place) {
        following = true;
        stand(place);
        list.getSelectionModel().select(row);
        following = false;
        list.requestFocus();
        tell();
    }

    private double inner() {
        return Math.max(1, getWidth() - BAR - snappedLeftInset() - snappedRightInset());
    }

    private int fitting() {
        return measure.fitting(inner(), articles.size());
    }

    private void move(KeyEvent event) {
        int step = switch (event.getCode()) {
            case LEFT -> -1;
            case RIGHT -> 1;
            default -> 0;
        };
        if (step != 0 && !articles.isEmpty() && !event.isShortcutDown() && !event.isAltDown()) {
            stand(Math.clamp(column.get() + step, 0, articles.size() - 1));
            tell();
            event.consume();
        }
    }

    /** Makes a column the present one and brings it into sight. */
    private void stand(int place) {
        column.set(place);
        if (place < first || place >= first + fitting()) {
            pager.setValue(place < first ? place : place - fitting() + 1);
        }
    }

    private void tell() {
        R row = list.getSelectionModel().getSelectedItem();
        if (!following && row != null && column.get() < articles.size()) {
            cells.chosen(row, articles.get(column.get()));
        }
    }

    private void page(int place) {
        if (place != first) {
            first = Math.clamp(place, 0, Math.max(0, articles.size() - fitting()));
            draw();
        }
    }

    private void lay() {
        int hidden = Math.max(0, articles.size() - fitting());
        pager.setMax(hidden);
        pager.setBlockIncrement(fitting());
        pager.setVisibleAmount(hidden == 0 ? 1 : (double) hidden * fitting() / articles.size());
        pager.setVisible(hidden > 0);
        pager.setManaged(hidden > 0);
        first = Math.clamp(first, 0, hidden);
        pager.setValue(first);
        draw();
    }

    private void draw() {
        Region corner = new Region();
        fix(corner, leadingWidth());
        header.getChildren().setAll(corner);
        for (Article article : shownArticles()) {
            Region head = cells.header(article);
            fix(head, columnWidth());
            header.getChildren().add(head);
        }
        list.refresh();
    }

    /** Gives a node one width and no other. */
    static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }
}
