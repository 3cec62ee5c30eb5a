package org.variorum.ui.versions;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.control.StyleClasses;
import org.variorum.ui.control.Words;

/** The source of a bar and its words. It stands before one bar after the other. */
final class AxisHead extends HBox {

    private final Label words = Words.line("", "axis-words");
    private Optional<SiglumBadge> badge = Optional.empty();

    AxisHead(VersionActions actions) {
        getChildren().setAll(words);
        setOnMouseClicked(event -> {
            if (getUserData() instanceof AxisBar bar) {
                actions.choose(bar.claim());
            }
        });
    }

    void show(AxisBar bar) {
        setUserData(bar);
        badge.ifPresentOrElse(known -> known.show(bar.article(), "solid"), () -> {
            SiglumBadge made = new SiglumBadge(bar.article(), "solid");
            made.setMinWidth(USE_PREF_SIZE);
            getChildren().addFirst(made);
            badge = Optional.of(made);
        });
        words.setText(bar.words());
        StyleClasses.set(this, "axis-head", SiglumBadge.hue(bar.article()));
    }
}
