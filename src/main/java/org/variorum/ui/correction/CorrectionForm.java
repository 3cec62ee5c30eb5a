package org.variorum.ui.correction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.control.Wrapped;

/**
 * A titled form of a few fields; Enter confirms it (Ctrl+Enter in a field of several lines), Esc leaves it. Words that
 * nobody asked to throw away are not lost: a form that holds some confirms itself before it gives way to another.
 */
public class CorrectionForm extends VBox {

    private static final int LINES = 3;

    private final FormContext context;
    private final VBox fields = new VBox();
    private final Label trouble = Words.block("", "form-trouble");
    private final Button confirm;
    private final Map<TextInputControl, String> written = new LinkedHashMap<>();
    private Runnable action = () -> {};
    private boolean keeping;

    /** A form with a title and what it is about; the confirming button says {@code confirmWords}. */
    public CorrectionForm(FormContext context, String title, String about, String confirmWords) {
        this.context = context;
        getStyleClass().add("correction-form");
        fields.getStyleClass().add("form-fields");
        Button close = Buttons.icon(Feather.X, context.text().of("form.close"), context.slot()::dismiss);
        close.getStyleClass().add("form-close");
        close.setMinWidth(USE_PREF_SIZE);
        Label heading = Words.block(title, "form-title");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(heading, close);
        head.getStyleClass().add("form-head");
        confirm = Buttons.text(Feather.CHECK, confirmWords, this::confirm);
        confirm.getStyleClass().addAll("accent", "form-confirm");
        HBox buttons = new HBox(Words.gap(), confirm);
        buttons.getStyleClass().add("form-buttons");
        Label subject = Words.block(about, "form-about");
        subject.setAccessibleText(context.text().of("form.about.spoken", about));
        hideWhenEmpty(subject);
        hideWhenEmpty(trouble);
        getChildren().setAll(head, subject, fields, trouble, buttons);
        setAccessibleText(title);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** What confirming does. */
    public final void onConfirm(Runnable done) {
        action = done;
    }

    /** Has what was written in it confirmed where it would be lost, as by another form or by leaving the work. */
    public final void keepWritten() {
        keeping = true;
    }

    /** Confirms what was written, in a form that keeps it. */
    final void giveWay() {
        if (keeping && written.entrySet().stream().anyMatch(one -> !one.getKey().getText().equals(one.getValue()))) {
            confirm();
        }
    }

    /** Says why it cannot be confirmed as it is. */
    public final void refuse(String words) {
        trouble.setText(words);
    }

    /** Adds a field of one line. */
    public final TextField line(String label, String value) {
        TextField field = new TextField(value);
        add(label, field);
        return field;
    }

    /** Adds a field of several lines. */
    public final TextArea block(String label, String value) {
        TextArea field = new TextArea(value);
        Wrapped.of(field);
        field.setPrefRowCount(LINES);
        add(label, field);
        return field;
    }

    /** Adds a choice of one. */
    public final <T> ChoiceBox<T> choice(String label, List<T> options, T value, Function<T, String> words) {
        ChoiceBox<T> box = new ChoiceBox<>();
        box.getItems().setAll(options);
        box.setConverter(new WordsConverter<>(words, value));
        box.setValue(value);
        box.setMaxWidth(Double.MAX_VALUE);
        Spoken.choice(box, label, box.valueProperty().map(words));
        row(label, box);
        return box;
    }

    /** Adds anything else. */
    public final void add(Node node) {
        fields.getChildren().add(node);
    }

    private void add(String label, TextInputControl field) {
        field.setAccessibleText(label);
        written.put(field, field.getText());
        row(label, field);
    }

    /** Adds a field that has an accessible name of its own, under its label. */
    public final void row(String label, Node field) {
        VBox row = new VBox(Spoken.silent(Words.line(label, "form-label")), field);
        row.getStyleClass().add("form-row");
        fields.getChildren().add(row);
    }

    private void confirm() {
        refuse("");
        action.run();
    }

    private void pressed(KeyEvent event) {
        boolean several = event.getTarget() instanceof TextArea;
        boolean pressing = event.getTarget() instanceof Button;
        if (several && event.getCode() == KeyCode.TAB) {
            ((TextArea) event.getTarget()).requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
        if (event.getCode() == KeyCode.ENTER && !pressing && (!several || event.isShortcutDown())) {
            confirm();
            event.consume();
        }
    }

    private static void hideWhenEmpty(Label label) {
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        label.visibleProperty().bind(label.managedProperty());
    }

    /** The context that the form was made in. */
    protected final FormContext context() {
        return context;
    }

    /** Names choices; never asked to read one. */
    private static final class WordsConverter<T> extends StringConverter<T> {

        private final Function<T, String> words;
        private final T first;

        WordsConverter(Function<T, String> words, T first) {
            this.words = words;
            this.first = first;
        }

        @Override
        public String toString(@Nullable T value) {
            return value == null ? "" : words.apply(value);
        }

        @Override
        public T fromString(String typed) {
            return first;
        }
    }
}
