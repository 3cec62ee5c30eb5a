package org.variorum.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.session.PastedArticle;
import org.variorum.app.session.PastedArticles;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.DayField;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.Words;
import org.variorum.ui.control.Wrapped;
import org.variorum.ui.text.UiText;

/** Asks what is needed to know of a text that is not in a file: source, title, day. */
final class PasteForm extends Sheet {

    private static final int LINES = 12;

    private final UiText text;
    private final TextField source = new TextField();
    private final TextField title = new TextField();
    private final DayField day;
    private final TextArea words = new TextArea();
    private final Reading reading;
    private PastedArticle guess = PastedArticles.guessed("");

    /** What came of reading words is handed on as soon as it is known, on the toolkit's thread. */
    interface Reading {

        void read(String words, Consumer<PastedArticle> then);
    }

    PasteForm(
            UiText text, PastedArticle pasted, Reading reading, Consumer<PastedArticle> onDone, Runnable onClose) {
        super(text, text.of("paste.title"), text.of("paste.cancel"), onClose, "paste-form");
        this.text = text;
        this.reading = reading;
        day = new DayField(text, text.of("paste.day"));
        words.setText(pasted.text());
        Wrapped.of(words);
        words.setPrefRowCount(LINES);
        show(pasted);
        words.focusedProperty().subscribe((before, focused) -> guess(() -> { }));
        day.setPrompt(text.of("paste.unknown"));
        Button done = Buttons.text(
                Feather.PLUS, text.of("paste.add"), () -> guess(() -> onDone.accept(article())));
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.disableProperty().bind(Bindings.createBooleanBinding(
                () -> words.getText().isBlank() || !day.readableProperty().get(),
                words.textProperty(), day.readableProperty()));
        Button cancel = Buttons.text(Feather.X, text.of("paste.cancel"), onClose);
        HBox buttons = new HBox(Words.gap(), cancel, done);
        buttons.getStyleClass().add("settings-line");
        VBox rows = new VBox(
                row("paste.source", source), row("paste.headline", title), row("paste.day", day),
                row("paste.text", words), buttons);
        rows.getStyleClass().add("settings-rows");
        setContent(rows);
    }

    private PastedArticle article() {
        return new PastedArticle(filled(source), filled(title), day.day(), words.getText());
    }

    /** Reads the words again if they were changed, then goes on. */
    private void guess(Runnable then) {
        if (words.getText().equals(guess.text())) {
            then.run();
        } else {
            reading.read(words.getText(), now -> {
                show(now);
                then.run();
            });
        }
    }

    /** What the text says of itself stands in the fields as long as nobody wrote otherwise. */
    private void show(PastedArticle now) {
        guess(source, guess.source(), now.source());
        guess(title, guess.title(), now.title());
        if (day.day().equals(guess.day())) {
            day.show(now.day());
        }
        guess = now;
    }

    private static void guess(TextField field, Optional<String> before, Optional<String> now) {
        if (filled(field).equals(before)) {
            field.setText(now.orElse(""));
        }
    }

    private static Optional<String> filled(TextInputControl field) {
        return Optional.of(field.getText().strip()).filter(value -> !value.isEmpty());
    }

    private Node row(String key, Region field) {
        field.setAccessibleText(text.of(key));
        field.setMaxWidth(Double.MAX_VALUE);
        VBox row = new VBox(Words.line(text.of(key), "settings-title"), field);
        row.getStyleClass().add("settings-row");
        return row;
    }
}
