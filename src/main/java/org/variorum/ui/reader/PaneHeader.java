package org.variorum.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.control.Shown;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** Siglum, source, title and the small facts above an article. */
final class PaneHeader extends VBox {

    private final HBox first = new HBox();
    private final Label source = Words.line("", "pane-source");
    private final Label disputed = new Label();
    private final Label title = new Label();
    private final Tooltip titleTip = new Tooltip();
    private final Label facts = Words.line("", "pane-facts");
    private final Label notes = Words.line("", "pane-notes");
    private Optional<PaneHeaderViewModel> shown = Optional.empty();

    PaneHeader(ArticleId article) {
        getStyleClass().add("pane-header");
        disputed.getStyleClass().addAll("pill", "disputed");
        disputed.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("pane-title");
        title.setWrapText(true);
        title.setTooltip(titleTip);
        title.focusTraversableProperty().bind(title.textTruncatedProperty());
        title.focusedProperty().addListener((property, before, on) -> showWhole(on));
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

    /** Keeps to one line; the rest is in the tooltip of the source. */
    void setCompact(boolean on) {
        List.of(title, facts, notes).forEach(part -> Shown.set(part, !on));
    }

    void show(PaneHeaderViewModel model, UiText text) {
        if (shown.equals(Optional.of(model))) {
            return;
        }
        shown = Optional.of(model);
        source.setText(model.source());
        source.setTooltip(new Tooltip(
                String.join("\n", model.source(), model.title(), model.facts(), model.notes()).strip()));
        title.setText(model.title());
        titleTip.setText(model.title());
        setAccessibleText(String.join(", ", model.source(), model.title(), model.facts(), model.notes()));
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

    /** A headline that is cut can be read as a whole with the keyboard, too. */
    private void showWhole(boolean on) {
        if (on && title.getScene().getWindow() != null) {
            Bounds place = title.localToScreen(title.getLayoutBounds());
            titleTip.show(title, place.getMinX(), place.getMaxY());
        } else {
            titleTip.hide();
        }
    }
}
