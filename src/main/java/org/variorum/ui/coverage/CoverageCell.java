package org.variorum.ui.coverage;

import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/** One source with a bar: what it shares, tells alone, is silent on, and cannot tell. */
final class CoverageCell extends ListCell<CoverageRowViewModel> {

    private final UiText text;

    CoverageCell(UiText text) {
        this.text = text;
        getStyleClass().add("coverage-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable CoverageRowViewModel row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setAccessibleText(text.of("coverage.spoken", row.article().id().siglum(), SourceName.of(row.article(), text),
                row.told(), row.all(), row.onlyHere().size(), row.leavesOut().size()));
        SiglumBadge badge = new SiglumBadge(row.article().id(), "solid");
        badge.setMinWidth(USE_PREF_SIZE);
        HBox name = new HBox(badge, Words.line(SourceName.of(row.article(), text), "coverage-source"), Words.gap(),
                count(text.of("coverage.told", row.told(), row.all())));
        name.getStyleClass().add("coverage-name");
        String counts = text.of("coverage.counts", row.onlyHere().size(), row.leavesOut().size());
        VBox card = new VBox(name, bar(row), Words.line(counts, "coverage-counts"));
        card.getStyleClass().addAll("coverage-card", SiglumBadge.hue(row.article().id()));
        setGraphic(card);
    }

    private static Region count(String words) {
        Region label = Words.line(words, "coverage-told");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static GridPane bar(CoverageRowViewModel row) {
        GridPane bar = new GridPane();
        bar.getStyleClass().add("coverage-bar");
        add(bar, row.shared(), row.all(), "shared");
        add(bar, row.onlyHere().size(), row.all(), "only-here");
        add(bar, row.silent(), row.all(), "not-mentioned");
        add(bar, row.unknown(), row.all(), "cannot-tell");
        return bar;
    }

    /** A part as wide as its share of all facts. */
    private static void add(GridPane bar, int number, int all, String style) {
        if (number > 0) {
            Region part = new Region();
            part.getStyleClass().addAll("coverage-part", style);
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(100.0 * number / all);
            bar.getColumnConstraints().add(width);
            bar.addRow(0, part);
            GridPane.setVgrow(part, Priority.ALWAYS);
        }
    }
}
