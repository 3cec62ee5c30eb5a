package org.variorum.ui.reader;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.control.FullText;
import org.variorum.ui.control.Shown;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.SystemTypeface;
import org.variorum.ui.control.Words;
import org.variorum.ui.control.Wrapped;
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
    private boolean compact;
    private Optional<PaneHeaderViewModel> shown = Optional.empty();

    PaneHeader(ArticleId article) {
        getStyleClass().add("pane-header");
        disputed.getStyleClass().addAll("pill", "disputed");
        disputed.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("pane-title");
        Wrapped.of(title);
        SystemTypeface.follow(title);
        title.setTooltip(titleTip);
        List.of(source, title, facts, notes).forEach(FullText::reached);
        List.of(source, title, facts, notes).forEach(Spoken::whileReached);
        Spoken.silent(disputed);
        List.of(source, facts, notes).forEach(label -> label.setTooltip(new Tooltip()));
        SiglumBadge badge = Spoken.silent(new SiglumBadge(article, "large"));
        badge.setMinWidth(USE_PREF_SIZE);
        first.getChildren().setAll(badge, source, Words.gap(), disputed);
        first.getStyleClass().add("pane-first");
        getChildren().setAll(first, title, facts, notes);
    }

    /** Puts a node at the end of the first line. */
    void addTools(Node tools) {
        first.getChildren().add(tools);
    }

    /** Keeps to one line, source and title; the rest is in its tooltip. */
    void setCompact(boolean on) {
        List.of(title, facts, notes).forEach(part -> Shown.set(part, !on));
        compact = on;
        shown.ifPresent(this::nameSource);
    }

    private void nameSource(PaneHeaderViewModel model) {
        source.setText(compact ? model.line() : model.source());
    }

    void show(PaneHeaderViewModel model, UiText text) {
        if (shown.equals(Optional.of(model))) {
            return;
        }
        shown = Optional.of(model);
        nameSource(model);
        source.getTooltip().setText(
                String.join("\n", model.source(), model.title(), model.facts(), model.notes()).strip());
        title.setText(model.title());
        titleTip.setText(model.title());
        facts.setText(model.facts());
        facts.getTooltip().setText(model.facts());
        notes.setText(model.notes());
        notes.getTooltip().setText(model.notes());
        String count = text.of("reader.disputed", model.disputed());
        disputed.setText("\u25c6 " + model.disputed());
        disputed.setAccessibleText(count);
        disputed.setTooltip(new Tooltip(count));
        disputed.setVisible(model.disputed() > 0);
    }
}
