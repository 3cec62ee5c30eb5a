package org.variorum.ui.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.control.Shown;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.StyleClasses;
import org.variorum.ui.control.Words;
import org.variorum.ui.control.Wrapped;

/** What some sources say, or that they say nothing, and their badges. */
final class PositionLine extends HBox {

    private static final int MOST_BADGES = 6;
    private static final double THREE_LINES = 50;

    private final Label value = Wrapped.of(Words.line("", "fact-value"));
    private final List<SiglumBadge> badges = new ArrayList<>();
    private final Label more = Words.line("", "fact-value");

    PositionLine() {
        getStyleClass().add("fact-position");
        more.setMinWidth(USE_PREF_SIZE);
        value.setMaxHeight(THREE_LINES);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        getChildren().setAll(value, more);
    }

    /** Shows the words and whose they are; {@code style} is the badges' look. What is to be styled is {@code added}. */
    void show(String words, List<ArticleId> articles, String style, Consumer<Node> added) {
        value.setText(words);
        if (StyleClasses.set(value, "label", "fact-value", style)) {
            added.accept(value);
        }
        int shown = Math.min(MOST_BADGES, articles.size());
        for (int place = 0; place < Math.max(shown, badges.size()); place++) {
            if (place < shown) {
                badge(place, articles.get(place), style, added);
            }
            if (Shown.set(badges.get(place), place < shown)) {
                added.accept(badges.get(place));
            }
        }
        more.setText("+" + (articles.size() - shown));
        if (Shown.set(more, articles.size() > shown)) {
            added.accept(more);
        }
    }

    private void badge(int place, ArticleId article, String style, Consumer<Node> added) {
        if (place == badges.size()) {
            SiglumBadge badge = new SiglumBadge(article, style);
            badge.setMinWidth(USE_PREF_SIZE);
            badges.add(badge);
            getChildren().add(getChildren().size() - 1, badge);
            added.accept(badge);
        } else if (badges.get(place).show(article, style)) {
            added.accept(badges.get(place));
        }
    }
}
