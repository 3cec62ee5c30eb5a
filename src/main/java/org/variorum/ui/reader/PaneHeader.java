package org.variorum.ui.reader;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** Siglum, source, title and the small facts above an article. */
final class PaneHeader extends VBox {

    private final HBox first = new HBox();
    private final Label source = Words.line("", "pane-source");
    private final Label disputed = new Label();
    private final Label title = new Label();
    private final Label facts = Words.line("", "pane-facts");
    private final Label notes = Words.line("", "pane-notes");

    PaneHeader(ArticleId article) {
        getStyleClass().add("pane-header");
        disputed.getStyleClass().addAll("pill", "disputed");
        disputed.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("pane-title");
        title.setWrapText(true);
        SiglumBadge badge = new SiglumBadge(article, "large");
        badge.setMinWidth(USE_PREF_SIZE);
        first.getChildren().setAll(badge, source, Words.gap(), disputed);
        first.getStyleClass().add("pane-first");
        getChildren().setAll(first, title, facts, notes);
    }

    /** Puts a node at the end of the first line. */
    void addTools(Node tools) {
        first.getChildren().add(tools);
    }

    void show(PaneHeaderViewModel model, UiText text) {
        source.setText(model.source());
        source.setTooltip(new Tooltip(model.source()));
        title.setText(model.title());
        title.setTooltip(new Tooltip(model.title()));
        facts.setText(model.facts());
        facts.setTooltip(new Tooltip(model.facts()));
        notes.setText(model.notes());
        notes.setTooltip(new Tooltip(model.notes()));
        String count = text.of("reader.disputed", model.disputed());
        disputed.setText("\u25c6 " + model.disputed());
        disputed.setAccessibleText(count);
        disputed.setTooltip(new Tooltip(count));
        disputed.setVisible(model.disputed() > 0);
    }
}
