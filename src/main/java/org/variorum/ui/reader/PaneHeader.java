package org.variorum.ui.reader;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;

/** Siglum, source, title and the small facts above an article. */
final class PaneHeader extends VBox {

    private final Label source = Words.line("", "pane-source");
    private final Label disputed = new Label();
    private final Label title = new Label();
    private final Label facts = Words.line("", "pane-facts");
    private final Label origin = new Label();

    PaneHeader(ArticleId article) {
        getStyleClass().add("pane-header");
        disputed.getStyleClass().addAll("pill", "disputed");
        disputed.setMinWidth(USE_PREF_SIZE);
        origin.getStyleClass().addAll("pane-origin");
        title.getStyleClass().add("pane-title");
        title.setWrapText(true);
        SiglumBadge badge = new SiglumBadge(article, "large");
        badge.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(badge, source, Words.gap(), disputed);
        first.getStyleClass().add("pane-first");
        getChildren().setAll(first, title, facts, origin);
    }

    void show(PaneHeaderViewModel model) {
        source.setText(model.source());
        source.setTooltip(new Tooltip(model.source()));
        title.setText(model.title());
        title.setTooltip(new Tooltip(model.title()));
        facts.setText(model.facts());
        facts.setTooltip(new Tooltip(model.facts()));
        show(disputed, model.disputed().orElse(""));
        show(origin, model.origin().orElse(""));
    }

    private static void show(Label label, String words) {
        label.setText(words);
        label.setVisible(!words.isEmpty());
        label.setManaged(!words.isEmpty());
    }
}
