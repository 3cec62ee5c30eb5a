package org.variorum.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.ui.control.CommandPopup;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.QuotationFlow;
import org.variorum.ui.control.Repeated;
import org.variorum.ui.control.Words;

/** The quotations of one source on a fact, each with what can be done about it and what people wrote. */
final class QuotedWords {

    private static final List<List<String>> FOR_CLAIM = List.of(
            List.of("to-passage", "copy", "copy-cited"),
            List.of("note", "attribute", "set-value", "link", "move-claim", "unlink", "set-against", "claim-edges",
                    "delete-claim"));

    private final ArticleId article;
    private final CommandWords commands;
    private final VersionActions actions;
    private final List<Line> lines = new ArrayList<>();

    QuotedWords(ArticleId article, CommandWords commands, VersionActions actions) {
        this.article = article;
        this.commands = commands;
        this.actions = actions;
    }

    /** The nodes that show the quotations. */
    List<Node> show(VersionRowViewModel model) {
        List<Node> nodes = new ArrayList<>();
        for (int place = 0; place < model.quotations().size(); place++) {
            if (place == lines.size()) {
                lines.add(new Line());
            }
            nodes.addAll(lines.get(place).show(model, place));
        }
        return nodes;
    }

    /** The claim whose quotation has the keyboard. */
    Optional<ClaimId> withKeyboard() {
        return lines.stream().flatMap(line -> line.withKeyboard().stream()).findFirst();
    }

    /** One quotation. */
    private final class Line {

        private final QuotationFlow flow = new QuotationFlow(List.of());
        private final HBox box;
        private final BooleanBinding keyboard;
        private final Repeated<String, Label> remarks =
                new Repeated<>(() -> Words.block("", "fact-remark"), Label::setText);
        private Optional<ClaimId> claim = Optional.empty();

        Line() {
            flow.getStyleClass().add("quotation-link");
            flow.setAccessibleRole(AccessibleRole.BUTTON);
            flow.setFocusTraversable(true);
            flow.setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    choose();
                }
            });
            flow.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    choose();
                    event.consume();
                }
            });
            HBox.setHgrow(flow, Priority.ALWAYS);
            Button more = CommandPopup.button(
                    commands.text().of("versions.claim-menu", article.siglum()), this::items, this::choose);
            box = new HBox(flow, more);
            box.getStyleClass().add("version-line");
            keyboard = flow.focusedProperty().or(more.focusedProperty());
            CommandPopup.over(box, this::items, this::point);
        }

        List<Node> show(VersionRowViewModel model, int place) {
            claim = Optional.of(model.claims().get(place));
            flow.show(model.quotations().get(place));
            flow.setAccessibleText(commands.text().of(
                    "linear.stated", article.siglum(), model.source(),
                    commands.text().of("linear.quotation", flow.getAccessibleText()),
                    model.note().replace(" \u00b7 ", ", ")));
            List<Node> nodes = new ArrayList<>(List.of(box));
            nodes.addAll(remarks.of(model.remarks().get(place)));
            return nodes;
        }

        private void choose() {
            claim.ifPresent(actions::choose);
        }

        /** Its menu is about it, and so is what keys say while the menu is open. */
        private void point() {
            if (!keyboard.get()) {
                flow.requestFocus();
            }
            choose();
        }

        private List<MenuItem> items() {
            return CommandPopup.grouped(commands, FOR_CLAIM);
        }

        private Optional<ClaimId> withKeyboard() {
            return claim.filter(known -> keyboard.get());
        }
    }
}
