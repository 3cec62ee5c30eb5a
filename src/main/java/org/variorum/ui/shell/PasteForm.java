package org.variorum.ui.shell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.session.PastedArticle;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.UiText;

/** Asks what is needed to know of a text that is not in a file: source, title, day. */
final class PasteForm extends Sheet {

    private static final int LINES = 12;

    private final UiText text;
    private final TextField source = new TextField();
    private final TextField title = new TextField();
    private final DatePicker day = new DatePicker();
    private final TextArea words = new TextArea();

    PasteForm(UiText text, String pasted, Consumer<PastedArticle> onDone, Runnable onClose) {
        super(text.of("paste.title"), text.of("paste.cancel"), onClose, "paste-form");
        this.text = text;
        words.setText(pasted);
        words.setWrapText(true);
        words.setPrefRowCount(LINES);
        title.setText(pasted.lines().findFirst().filter(line -> line.length() < 160).orElse(""));
        day.setPromptText(text.of("paste.unknown"));
        Button done = Buttons.text(Feather.PLUS, text.of("paste.add"), () -> onDone.accept(article()));
        done.getStyleClass().add("accent");
        done.setDefaultButton(true);
        done.disableProperty().bind(words.textProperty().map(String::isBlank));
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
        return new PastedArticle(
                filled(source), filled(title), Optional.<LocalDate>ofNullable(day.getValue()), words.getText());
    }

    private static Optional<String> filled(TextInputControl field) {
        return Optional.of(field.getText().strip()).filter(value -> !value.isEmpty());
    }

    private Node row(String key, Control field) {
        field.setAccessibleText(text.of(key));
        field.setMaxWidth(Double.MAX_VALUE);
        VBox row = new VBox(Words.line(text.of(key), "settings-title"), field);
        row.getStyleClass().add("settings-row");
        return row;
    }
}
