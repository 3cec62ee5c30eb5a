package org.variorum.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** Says under a pane's header that this source has no version of the selected fact, and which kind of absence it is. */
final class SilentStrip extends HBox {

    private final UiText text;
    private final Label words = Words.line("", "silent-words");
    private final Button nearest;
    private Optional<TextSpan> passage = Optional.empty();

    SilentStrip(UiText text, Consumer<TextSpan> onNearest) {
        this.text = text;
        nearest = Buttons.link(text.of("reader.nearest"), () -> passage.ifPresent(onNearest));
        getStyleClass().add("silent-strip");
        setMinHeight(USE_PREF_SIZE);
        nearest.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(new FontIcon(Feather.EYE_OFF), words, Words.gap(), nearest);
        hide();
    }

    /** Shows the absence; hides itself for a version that states the fact. */
    void show(Optional<Version> version) {
        if (version.isEmpty()) {
            hide();
            return;
        }
        switch (version.get()) {
            case Version.Stated stated -> hide();
            case Version.NotMentioned silent -> show(
                    "not-mentioned", silent.nearest().map(Version.Nearest::span));
            case Version.CannotTell cut -> show("cannot-tell", Optional.empty());
            case Version.NotChecked waiting -> show("not-checked", Optional.empty());
        }
    }

    private void show(String kind, Optional<TextSpan> near) {
        passage = near;
        words.setText(text.of("reader.absence." + kind));
        words.setAccessibleText(text.of("reader.absence." + kind + ".spoken"));
        nearest.setVisible(near.isPresent());
        nearest.setManaged(near.isPresent());
        getStyleClass().setAll("silent-strip", kind);
        setVisible(true);
        setManaged(true);
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }
}
