package org.variorum.ui.review;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.ui.control.ReviewMark;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;

/** One row of the queue: what it is about, how the sources differ, and what was decided. */
final class ReviewCard extends VBox {

    private static final int MOST_BADGES = 6;

    ReviewCard(ReviewRowViewModel row) {
        getStyleClass().addAll("review-card", row.state());
        Label title = Words.block(row.title(), "fact-label");
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(new ReviewMark(row.state()), title);
        head.getStyleClass().add("fact-head");
        Label tag = Words.line(row.tag(), "pill", "disputed");
        tag.setMinWidth(USE_PREF_SIZE);
        HBox kind = new HBox(tag, Words.gap());
        kind.getStyleClass().add("review-kind");
        row.sides().stream().limit(MOST_BADGES).forEach(side -> {
            SiglumBadge badge = new SiglumBadge(side, "soft");
            badge.setMinWidth(USE_PREF_SIZE);
            kind.getChildren().add(badge);
        });
        getChildren().setAll(head, kind, Words.block(row.words(), "review-words"));
        if (!row.note().isEmpty()) {
            getChildren().add(Words.block(row.note(), "review-note"));
        }
    }
}
