package org.variorum.ui.versions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
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

    private static final List<String> FOR_CLAIM = List.of(
            "note", "attribute", "set-value", "link", "move-claim", "unlink", "set-against", "claim-edges",
            "delete-claim");

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

    /** One quotation. */
    private final class Line {

        private final QuotationFlow flow = new QuotationFlow(List.of());
        private final HBox box;
        private final Repeated<String, Label> remarks =
                new Repeated<>(() -> Words.block("", "fact-remark"), Label::setText);
        private Optional<ClaimId> claim = Optional.empty();

        Line() {
            flow.getStyleClass().add("quotation-link");
            flow.setAccessibleRole(AccessibleRole.BUTTON);
            flow.setFocusTraversable(true);
            flow.setOnMouseClicked(event -> choose());
            flow.setOnKeyPressed(event -> {
                if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                    choose();
                    event.consume();
                }
            });
            HBox.setHgrow(flow, Priority.ALWAYS);
            box = new HBox(flow, CommandPopup.button(
                    commands, commands.text().of("versions.claim-menu", article.siglum()), FOR_CLAIM, this::choose));
            box.getStyleClass().add("version-line");
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
    }
}
