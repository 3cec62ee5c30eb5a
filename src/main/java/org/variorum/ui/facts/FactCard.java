package org.variorum.ui.facts;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Position;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** One fact as a card: number, label, who says what, and how it differs. */
final class FactCard extends VBox {

    private static final int MOST_BADGES = 6;
    private static final int MOST_POSITIONS = 5;

    FactCard(FactRowViewModel row, UiText text) {
        Label label = Words.block(row.label(), "fact-label");
        StatusMark mark = new StatusMark(row.status(), row.number());
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setReviewed(row.review().isReviewed());
        HBox head = new HBox(mark, label);
        HBox.setHgrow(label, Priority.ALWAYS);
        head.getStyleClass().add("fact-head");
        getStyleClass().addAll("fact-card", row.status().code());
        getChildren().add(head);
        row.positions().stream().limit(MOST_POSITIONS).forEach(position -> getChildren().add(line(position)));
        if (row.positions().size() > MOST_POSITIONS) {
            String more = text.of("facts.more-positions", row.positions().size() - MOST_POSITIONS);
            getChildren().add(Words.line(more, "fact-kinds"));
        }
        if (!row.silent().isEmpty()) {
            getChildren().add(line(text.of("facts.silent"), row.silent(), "absent"));
        }
        if (!row.kinds().isEmpty()) {
            getChildren().add(Words.block(row.kinds(), "fact-kinds"));
        }
        row.remarks().forEach(remark -> getChildren().add(Words.block(remark, "fact-remark")));
    }

    private static HBox line(Position position) {
        return line(position.value(), position.articles(), "soft");
    }

    private static HBox line(String words, List<ArticleId> articles, String badgeStyle) {
        Label value = Words.line(words, "fact-value", badgeStyle);
        value.setTooltip(new Tooltip(words));
        HBox line = new HBox(value, Words.gap());
        line.getStyleClass().add("fact-position");
        articles.stream().limit(MOST_BADGES).forEach(article -> {
            SiglumBadge badge = new SiglumBadge(article, badgeStyle);
            badge.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(badge);
        });
        if (articles.size() > MOST_BADGES) {
            Label more = Words.line("+" + (articles.size() - MOST_BADGES), "fact-value");
            more.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(more);
        }
        return line;
    }
}
