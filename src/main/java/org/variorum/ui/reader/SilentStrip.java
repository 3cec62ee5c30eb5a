package org.variorum.ui.reader;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.model.comparison.Version;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
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
        setMaxHeight(USE_PREF_SIZE);
        StackPane.setAlignment(this, Pos.TOP_CENTER);
        nearest.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(new FontIcon(Feather.EYE_OFF), words, Words.gap(), nearest);
        hide();
    }

    /**
     * Lets the text stand lower in its frame while the strip would hide its beginning: from the moment its beginning is
     * in view until the strip goes. The text is moved, not laid out again; its foot, which goes out of view, is empty
     * room. A text that is read further on stands still, since what the strip hides of it can be scrolled to.
     */
    void over(Region frame, Node text, ObservableValue<Double> scrolled, Subscriptions subscriptions) {
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(frame.widthProperty());
        clip.heightProperty().bind(frame.heightProperty());
        frame.setClip(clip);
        subscriptions.onChange(scrolled, place -> lower(text, place));
        subscriptions.onChange(visibleProperty(), shown -> lower(text, scrolled.getValue()));
        subscriptions.onChange(heightProperty(), height -> lower(text, scrolled.getValue()));
    }

    private void lower(Node text, double scrolled) {
        if (!isVisible()) {
            text.setTranslateY(0);
        } else if (scrolled < 1 || text.getTranslateY() > 0) {
            text.setTranslateY(getHeight());
        }
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
    }

    private void hide() {
        setVisible(false);
    }
}
