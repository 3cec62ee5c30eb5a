package org.variorum.ui.facts;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Position;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** One fact as a card: number, label, who says what, and how it differs. */
final class FactCell extends ListCell<FactRowViewModel> {

    private final UiText text;

    FactCell(UiText text) {
        this.text = text;
        getStyleClass().add("fact-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FactRowViewModel row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        setAccessibleText(row.sentence());
        setGraphic(card(row));
    }

    private Node card(FactRowViewModel row) {
        Label label = Words.block(row.label(), "fact-label");
        StatusMark mark = new StatusMark(row.status(), row.number());
        mark.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(mark, label);
        HBox.setHgrow(label, Priority.ALWAYS);
        head.getStyleClass().add("fact-head");
        VBox card = new VBox(head);
        card.getStyleClass().addAll("fact-card", row.status().code());
        row.positions().forEach(position -> card.getChildren().add(line(position)));
        if (!row.silent().isEmpty()) {
            card.getChildren().add(line(text.of("facts.silent"), row.silent(), "absent"));
        }
        if (!row.kinds().isEmpty()) {
            card.getChildren().add(Words.line(row.kinds(), "fact-kinds"));
        }
        return card;
    }

    private static Node line(Position position) {
        return line(position.value(), position.articles(), "soft");
    }

    private static Node line(String words, List<ArticleId> articles, String badgeStyle) {
        Label value = Words.line(words, "fact-value", badgeStyle);
        HBox line = new HBox(value, Words.gap());
        line.getStyleClass().add("fact-position");
        articles.forEach(article -> {
            SiglumBadge badge = new SiglumBadge(article, badgeStyle);
            badge.setMinWidth(USE_PREF_SIZE);
            line.getChildren().add(badge);
        });
        return line;
    }
}
