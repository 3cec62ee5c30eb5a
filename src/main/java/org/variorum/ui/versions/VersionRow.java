package org.variorum.ui.versions;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.model.claim.ClaimId;
import org.variorum.ui.control.AbsenceMark;
import org.variorum.ui.control.QuotationFlow;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** One source's version: badge, name and attribution left, its words right. */
final class VersionRow extends HBox {

    private static final double VALUE_WIDTH = 150;
    private static final double NAME_WIDTH = 180;

    VersionRow(String heading, VersionRowViewModel model, UiText text, Consumer<ClaimId> onChoose) {
        getStyleClass().addAll("version-row", SiglumBadge.hue(model.article()));
        SiglumBadge badge = new SiglumBadge(model.article(), model.isAbsence() ? "absent" : "solid");
        badge.setMinWidth(USE_PREF_SIZE);
        VBox name = new VBox(Words.line(model.source(), "version-source"));
        if (!model.isAbsence()) {
            name.getChildren().add(Words.block(model.note(), "version-note"));
        }
        fix(name, NAME_WIDTH);
        Label value = Words.block(heading, "version-value", model.isAbsence() ? "absent" : "stated");
        fix(value, VALUE_WIDTH);
        VBox words = model.isAbsence() ? absence(model, text) : quotations(model, onChoose);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        if (!heading.isEmpty()) {
            getStyleClass().add("first-of-position");
        }
        getChildren().setAll(value, badge, name, words);
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private static VBox quotations(VersionRowViewModel model, Consumer<ClaimId> onChoose) {
        VBox box = new VBox();
        box.getStyleClass().add("version-words");
        for (int place = 0; place < model.quotations().size(); place++) {
            ClaimId claim = model.claims().get(place);
            QuotationFlow flow = new QuotationFlow(model.quotations().get(place));
            flow.getStyleClass().add("quotation-link");
            flow.setAccessibleRole(AccessibleRole.BUTTON);
            flow.setFocusTraversable(true);
            flow.setOnMouseClicked(event -> onChoose.accept(claim));
            flow.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    onChoose.accept(claim);
                    event.consume();
                }
            });
            box.getChildren().add(flow);
        }
        return box;
    }

    private static VBox absence(VersionRowViewModel model, UiText text) {
        HBox kind = new HBox(Words.block(model.note(), "version-absence"));
        kind.getStyleClass().add("absence-line");
        model.absence().ifPresent(absence -> {
            AbsenceMark mark = new AbsenceMark(absence, text);
            mark.setMinWidth(USE_PREF_SIZE);
            kind.getChildren().addFirst(mark);
        });
        VBox box = new VBox(kind);
        box.getStyleClass().add("version-words");
        model.nearest().ifPresent(passage -> box.getChildren().add(Words.block(
                text.of("versions.nearest", passage, model.similarity()), "version-nearest")));
        return box;
    }
}
