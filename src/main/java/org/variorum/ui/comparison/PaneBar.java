package org.variorum.ui.comparison;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.pane.DisputeHistogram;
import org.variorum.app.pane.FollowMode;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.pane.PaneModel;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Shown;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.SourceName;
import org.variorum.ui.text.UiText;

/** The strip above the panes: which are in sight, which are set aside, where disputes lie, how the panes move. */
final class PaneBar extends HBox {

    private final PaneModel panes;
    private final UiText text;
    private final Button previous;
    private final Button next;
    private final Label place = Words.line("", "pane-place");
    private final HBox aside = new HBox();
    private final Label histogramTitle = Words.line("", "histogram-title");
    private final HistogramBar histogram;
    private final Map<FollowMode, ToggleButton> modes = new EnumMap<>(FollowMode.class);

    PaneBar(PaneModel panes, SelectionModel selection, UiText text) {
        this.panes = panes;
        this.text = text;
        previous = Buttons.icon(Feather.CHEVRON_LEFT, text.of("command.previous-page"),
                () -> panes.change(now -> now.paged(-1)));
        next = Buttons.icon(Feather.CHEVRON_RIGHT, text.of("command.next-page"),
                () -> panes.change(now -> now.paged(1)));
        histogram = new HistogramBar(text, selection::select);
        getStyleClass().add("pane-bar");
        aside.getStyleClass().add("aside-row");
        place.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(histogram, Priority.ALWAYS);
        getChildren().setAll(previous, place, next, aside, histogramTitle, histogram, modeRow());
    }

    void show(PaneArrangement now) {
        boolean paged = now.isPaged();
        place.setText(words(now));
        place.setAccessibleText(text.of("panes.spoken", place.getText()));
        Shown.set(previous, paged);
        Shown.set(next, paged);
        previous.setDisable(now.equals(now.paged(-1)));
        next.setDisable(now.equals(now.paged(1)));
        aside.getChildren().setAll(now.order().stream().filter(now.aside()::contains).map(this::back).toList());
        Shown.set(aside, !now.aside().isEmpty());
        modes.forEach((mode, button) -> button.setSelected(mode == now.mode()));
    }

    /** Shows where the disputes of the article lie, or nothing without one. */
    void showDisputes(Optional<Article> article, ComparisonIndex index) {
        Shown.set(histogramTitle, article.isPresent());
        histogram.setVisible(article.isPresent());
        article.ifPresent(shown -> {
            DisputeHistogram disputes = DisputeHistogram.of(shown, index, HistogramBar.STRETCHES);
            histogramTitle.setText(text.of("histogram.short", shown.id().siglum()));
            histogramTitle.setAccessibleText(text.of("histogram.spoken", shown.id().siglum(),
                    SourceName.of(shown, text),
                    disputes.bars().stream().filter(bar -> !bar.disputes().isEmpty()).count(), disputes.bars().size()));
            histogram.show(shown, disputes);
        });
    }

    private String words(PaneArrangement now) {
        int all = now.present().size();
        if (!now.isPaged()) {
            return text.of("panes.all", all);
        }
        return now.from() == now.until()
                ? text.of("panes.one", now.from(), all)
                : text.of("panes.place", now.from(), now.until(), all);
    }

    private Node back(ArticleId article) {
        String words = text.of("panes.back", article.siglum());
        Button button = new Button("", new SiglumBadge(article, "absent"));
        button.getStyleClass().addAll("icon-button", "flat", "back-button");
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        button.setOnAction(event -> panes.change(now -> now.revealed(article)));
        return button;
    }

    private Node modeRow() {
        HBox row = new HBox();
        row.getStyleClass().add("mode-row");
        for (FollowMode mode : FollowMode.values()) {
            ToggleButton button = new ToggleButton(text.of("mode." + mode.code()));
            button.getStyleClass().setAll("segment");
            button.setTooltip(new Tooltip(text.of("mode." + mode.code() + ".long")));
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(event -> {
                button.setSelected(true);
                panes.change(now -> now.withMode(mode));
            });
            modes.put(mode, button);
            row.getChildren().add(button);
        }
        row.setMinWidth(USE_PREF_SIZE);
        return row;
    }
}
