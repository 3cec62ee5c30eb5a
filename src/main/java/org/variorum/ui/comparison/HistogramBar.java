package org.variorum.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.variorum.app.pane.DisputeHistogram;
import org.variorum.app.selection.Selection;
import org.variorum.model.article.Article;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/** Where in one text its disputes lie: a bar per stretch. A click on a bar selects the disputes of it in turn. */
final class HistogramBar extends Region {

    static final int STRETCHES = 48;

    private static final double GAP = 1;
    private static final double LEAST = 3;

    private final UiText text;
    private final Consumer<Selection> onPick;
    private DisputeHistogram histogram = new DisputeHistogram(List.of());
    private Optional<Article> shown = Optional.empty();

    HistogramBar(UiText text, Consumer<Selection> onPick) {
        this.text = text;
        this.onPick = onPick;
        getStyleClass().add("histogram");
        setMinWidth(0);
    }

    /** Shows the disputes of the article; does nothing when it shows them already. */
    void show(Article article, DisputeHistogram disputes) {
        if (disputes.equals(histogram) && shown.equals(Optional.of(article))) {
            return;
        }
        histogram = disputes;
        shown = Optional.of(article);
        getStyleClass().setAll("histogram", SiglumBadge.hue(article.id()));
        setAccessibleText(text.of("histogram.title", article.id().siglum(), SourceName.of(article, text)));
        getChildren().setAll(IntStream.range(0, disputes.bars().size()).mapToObj(this::bar).toList());
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() / Math.max(1, histogram.bars().size());
        for (int place = 0; place < getChildren().size(); place++) {
            int count = histogram.bars().get(place).disputes().size();
            double share = count / (double) Math.max(1, histogram.highest());
            double height = count == 0 ? 1 : LEAST + share * (getHeight() - LEAST);
            getChildren().get(place).resizeRelocate(
                    place * width, getHeight() - height, Math.max(1, width - GAP), height);
        }
    }

    private Region bar(int place) {
        List<Selection> disputes = histogram.bars().get(place).disputes();
        Region bar = new Region();
        bar.getStyleClass().add(disputes.isEmpty() ? "histogram-none" : "histogram-some");
        if (!disputes.isEmpty()) {
            bar.setOnMouseEntered(event -> {
                Tooltip.install(bar, new Tooltip(text.of("histogram.bar", disputes.size())));
                bar.setOnMouseEntered(null);
            });
            int[] next = {0};
            bar.setOnMouseClicked(event -> onPick.accept(disputes.get(next[0]++ % disputes.size())));
        }
        return bar;
    }
}
