package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Position;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.StatusMark;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/**
 * A card over the text that says who says what of the claim under the pointer or at the caret. It comes after a moment,
 * takes no clicks, and stays within the pane.
 */
final class ClaimCard extends Pane {

    private static final Duration MOMENT = Duration.millis(380);
    private static final double MARGIN = 8;
    private static final double WIDEST = 340;

    private final UiText text;
    private final VBox card = new VBox();
    private final PauseTransition pause = new PauseTransition(MOMENT);
    private double top;
    private double bottom;

    ClaimCard(UiText text) {
        this.text = text;
        setMouseTransparent(true);
        setMinSize(0, 0);
        card.getStyleClass().add("claim-card");
        card.setManaged(false);
        card.setVisible(false);
        getChildren().setAll(card);
    }

    /** Shows the card after a moment, beside what lies between the two heights; empty hides it. */
    void offer(Optional<ClaimCardViewModel> model, double from, double until) {
        pause.stop();
        if (model.isEmpty()) {
            hide();
            return;
        }
        pause.setOnFinished(event -> show(model.get(), from, until));
        pause.playFromStart();
    }

    /** Shows the card at once. */
    void show(ClaimCardViewModel model, double from, double until) {
        pause.stop();
        top = from;
        bottom = until;
        card.getChildren().setAll(content(model));
        card.setAccessibleText(model.sentence());
        card.setVisible(true);
        requestLayout();
    }

    /** Hides it; tells whether it was there. */
    boolean hide() {
        pause.stop();
        boolean shown = card.isVisible();
        card.setVisible(false);
        return shown;
    }

    boolean isShown() {
        return card.isVisible();
    }

    @Override
    protected void layoutChildren() {
        double width = Math.min(WIDEST, getWidth() - 2 * MARGIN);
        double height = Math.min(card.prefHeight(width), getHeight() - 2 * MARGIN);
        boolean fitsBelow = bottom + MARGIN + height <= getHeight();
        double y = fitsBelow ? bottom + MARGIN : Math.max(MARGIN, top - MARGIN - height);
        card.resizeRelocate(snapPositionX((getWidth() - width) / 2), snapPositionY(y), width, height);
    }

    private List<Node> content(ClaimCardViewModel model) {
        Label label = Words.block(model.label(), "card-label");
        StatusMark mark = new StatusMark(model.status(), model.number());
        mark.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(mark, label);
        head.getStyleClass().add("card-head");
        List<Node> rows = new ArrayList<>(List.of(head));
        rows.add(Words.line(text.word("status." + model.status().code()), "card-status"));
        model.positions().forEach(position -> rows.add(row(position)));
        if (!model.silent().isEmpty()) {
            rows.add(Words.block(model.silent(), "card-silent"));
        }
        model.remarks().forEach(remark -> rows.add(Words.block(remark, "fact-remark")));
        return rows;
    }

    private static Node row(Position position) {
        HBox row = new HBox();
        row.getStyleClass().add("card-row");
        for (ArticleId article : position.articles()) {
            SiglumBadge badge = new SiglumBadge(article);
            badge.setMinWidth(USE_PREF_SIZE);
            row.getChildren().add(badge);
        }
        row.getChildren().add(Words.block(position.value(), "card-value"));
        return row;
    }
}
