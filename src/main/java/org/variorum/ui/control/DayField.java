package org.variorum.ui.control;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.variorum.ui.text.DateText;
import org.variorum.ui.text.UiText;

/** Takes a day as people write it. What is no day stays in the field, with a line that says so. */
public final class DayField extends VBox {

    private final UiText text;
    private final DatePicker picker = new DatePicker();
    private final Label trouble = Words.block("", "field-trouble");
    private final ReadOnlyBooleanWrapper readable = new ReadOnlyBooleanWrapper(true);
    private String unread = "";

    /** An empty field that is read out under that name. */
    public DayField(UiText text, String spoken) {
        this.text = text;
        picker.setAccessibleText(spoken);
        picker.getEditor().setAccessibleText(spoken);
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.setConverter(new DayConverter());
        picker.getEditor().textProperty().addListener((property, before, now) -> retyped(now));
        BooleanBinding wrong = readable.not();
        trouble.visibleProperty().bind(wrong);
        trouble.managedProperty().bind(wrong);
        getStyleClass().add("day-field");
        getChildren().setAll(picker, trouble);
    }

    /** What stands in the field while it is empty. */
    public void setPrompt(String words) {
        picker.setPromptText(words);
    }

    /** Is told when another day is chosen or typed, or none. */
    public void setOnDay(Runnable listener) {
        picker.valueProperty().addListener((property, before, now) -> {
            if (readable.get()) {
                listener.run();
            }
        });
    }

    /** The day; empty when there is none or it cannot be read. */
    public Optional<LocalDate> day() {
        return Optional.<LocalDate>ofNullable(picker.getValue());
    }

    /** Shows that day, or none. */
    public void show(Optional<LocalDate> day) {
        if (readable.get() || day.isPresent()) {
            accept("");
            picker.setValue(day.orElse(null));
        }
    }

    /** Whether what stands in the field is a day or nothing. */
    public ReadOnlyBooleanProperty readableProperty() {
        return readable.getReadOnlyProperty();
    }

    private void retyped(String now) {
        if (!now.equals(unread)) {
            accept("");
        }
    }

    private void accept(String notRead) {
        unread = notRead;
        readable.set(notRead.isEmpty());
        if (!notRead.isEmpty()) {
            String example = DateText.day(LocalDate.of(2026, 3, 14), text.locale());
            trouble.setText(text.of("day.unreadable", notRead, example));
            picker.setAccessibleHelp(trouble.getText());
        } else {
            picker.setAccessibleHelp(null);
        }
    }

    private final class DayConverter extends StringConverter<LocalDate> {

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? unread : DateText.day(day, text.locale());
        }

        @Override
        public @Nullable LocalDate fromString(String typed) {
            Optional<LocalDate> day = DateText.parse(typed, text.locale());
            accept(day.isPresent() ? "" : typed.strip());
            return day.orElse(null);
        }
    }
}
