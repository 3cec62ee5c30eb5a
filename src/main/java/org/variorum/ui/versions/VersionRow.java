package org.variorum.ui.versions;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.model.claim.ClaimId;
import org.variorum.ui.control.AbsenceMark;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.CommandPopup;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.QuotationFlow;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** One source's version: badge, name and attribution left, its words right. */
final class VersionRow extends HBox {

    private static final double VALUE_WIDTH = 150;
    private static final double NAME_WIDTH = 180;
    private static final List<String> FOR_CLAIM = List.of(
            "note", "attribute", "set-value", "link", "move-claim", "unlink", "set-against", "claim-edges",
            "delete-claim");

    VersionRow(String heading, VersionRowViewModel model, CommandWords commands, VersionActions actions) {
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
        VBox words = model.isAbsence() ? absence(model, commands, actions) : quotations(model, commands, actions);
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

    private static VBox quotations(
            VersionRowViewModel model, CommandWords commands, VersionActions actions) {
        VBox box = new VBox();
        box.getStyleClass().add("version-words");
        for (int place = 0; place < model.quotations().size(); place++) {
            ClaimId claim = model.claims().get(place);
            QuotationFlow flow = new QuotationFlow(model.quotations().get(place));
            flow.getStyleClass().add("quotation-link");
            flow.setAccessibleRole(AccessibleRole.BUTTON);
            flow.setFocusTraversable(true);
            flow.setOnMouseClicked(event -> actions.choose(claim));
            flow.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    actions.choose(claim);
                    event.consume();
                }
            });
            HBox.setHgrow(flow, Priority.ALWAYS);
            HBox line = new HBox(flow, CommandPopup.button(
                    commands, commands.text().of("versions.claim-menu", model.article().siglum()), FOR_CLAIM,
                    () -> actions.choose(claim)));
            line.getStyleClass().add("version-line");
            box.getChildren().add(line);
            model.remarks().get(place).forEach(remark ->
                    box.getChildren().add(Words.block(remark, "fact-remark")));
        }
        return box;
    }

    private static VBox absence(VersionRowViewModel model, CommandWords commands, VersionActions actions) {
        UiText text = commands.text();
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
        HBox answers = new HBox();
        answers.getStyleClass().add("absence-answers");
        if (model.confirmed()) {
            answers.getChildren().add(Words.line(text.of("versions.confirmed"), "fact-remark"));
        } else {
            answers.getChildren().add(answer("confirm-absence", model, commands, actions));
        }
        answers.getChildren().add(answer("point-out", model, commands, actions));
        box.getChildren().add(answers);
        return box;
    }

    private static Button answer(
            String command, VersionRowViewModel model, CommandWords commands, VersionActions actions) {
        Button answer = Buttons.link(commands.text().of("button." + command),
                () -> actions.correctAbsence(model.article(), command));
        commands.describe(answer, command);
        answer.getStyleClass().add(command);
        return answer;
    }
}
