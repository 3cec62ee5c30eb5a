package org.variorum.ui.versions;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.variorum.ui.control.QuotationFlow;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** One source's version: badge, name and attribution left, its words right. */
final class VersionRow extends HBox {

    private static final double VALUE_WIDTH = 150;
    private static final double NAME_WIDTH = 180;

    VersionRow(String heading, VersionRowViewModel model, UiText text, Runnable onChoose) {
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
        VBox words = model.isAbsence() ? absence(model, text) : quotations(model);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        if (!heading.isEmpty()) {
            getStyleClass().add("first-of-position");
        }
        getChildren().setAll(value, badge, name, words);
        setOnMouseClicked(event -> onChoose.run());
    }

    private static void fix(Region region, double width) {
        region.setMinWidth(width);
        region.setPrefWidth(width);
        region.setMaxWidth(width);
    }

    private static VBox quotations(VersionRowViewModel model) {
        VBox box = new VBox();
        box.getStyleClass().add("version-words");
        model.quotations().forEach(pieces -> box.getChildren().add(new QuotationFlow(pieces)));
        return box;
    }

    private static VBox absence(VersionRowViewModel model, UiText text) {
        VBox box = new VBox(Words.block(model.note(), "version-absence"));
        box.getStyleClass().add("version-words");
        model.nearest().ifPresent(passage -> box.getChildren().add(
                Words.block(text.of("versions.nearest", passage.replace('\n', ' ')), "version-nearest")));
        return box;
    }
}
