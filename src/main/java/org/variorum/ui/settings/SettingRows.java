package org.variorum.ui.settings;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.variorum.app.settings.Settings;
import org.variorum.app.settings.SettingsModel;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.UiText;

/** Rows of the panel; each shows a setting as it is and changes it at once. */
final class SettingRows {

    private final SettingsModel model;
    private final UiText text;
    private final Subscriptions subscriptions;

    SettingRows(SettingsModel model, UiText text, Subscriptions subscriptions) {
        this.model = model;
        this.text = text;
        this.subscriptions = subscriptions;
    }

    /** One of a few values, each a button. */
    <T> Node choice(
            String title, List<T> values, Function<T, String> words, Setting<T> setting) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("chips");
        for (T value : values) {
            ToggleButton button = new ToggleButton(words.apply(value));
            button.getStyleClass().setAll("chip");
            button.setAccessibleText(title + ": " + button.getText());
            button.setOnAction(event -> {
                model.change(now -> setting.with().apply(now, value));
                button.setSelected(true);
            });
            subscriptions.watch(model.settings(), now -> button.setSelected(setting.get().apply(now).equals(value)));
            buttons.getChildren().add(button);
        }
        return row(title, buttons);
    }

    /** A number within limits. */
    Node number(String title, NumberLimits limits, IntFunction<String> words, Setting<Integer> setting) {
        Slider slider = new Slider(limits.least(), limits.most(), setting.get().apply(model.settings().get()));
        slider.setBlockIncrement(limits.step());
        slider.setMajorTickUnit(limits.step());
        slider.setMinorTickCount(0);
        slider.setSnapToTicks(true);
        Label value = Spoken.silent(Words.line("", "settings-value"));
        HBox.setHgrow(slider, Priority.ALWAYS);
        ToIntFunction<Number> whole = number -> limits.nearest(number.doubleValue());
        slider.valueProperty().addListener((property, before, moved) -> {
            int next = whole.applyAsInt(moved);
            if (setting.get().apply(model.settings().get()) != next) {
                model.change(now -> setting.with().apply(now, next));
            }
        });
        subscriptions.watch(model.settings(), now -> {
            int present = setting.get().apply(now);
            value.setText(words.apply(present));
            slider.setAccessibleText(title + ": " + value.getText());
            if (whole.applyAsInt(slider.getValue()) != present) {
                slider.setValue(present);
            }
        });
        HBox line = new HBox(slider, value);
        line.getStyleClass().add("settings-line");
        return row(title, line);
    }

    /** A few words of the reader's own; they count when the field is left. */
    Node words(String title, Setting<String> setting) {
        TextField field = new TextField(setting.get().apply(model.settings().get()));
        field.setAccessibleText(title);
        Runnable keep = () -> model.change(now -> setting.with().apply(now, field.getText()));
        field.setOnAction(event -> keep.run());
        field.focusedProperty().subscribe(focused -> {
            if (!focused && !field.getText().equals(setting.get().apply(model.settings().get()))) {
                keep.run();
            }
        });
        return row(title, field);
    }

    /** On or off. */
    Node yes(String title, Setting<Boolean> setting) {
        CheckBox box = new CheckBox(title);
        box.setOnAction(event -> model.change(now -> setting.with().apply(now, box.isSelected())));
        subscriptions.watch(model.settings(), now -> box.setSelected(setting.get().apply(now)));
        return box;
    }

    /** A remark below a row. */
    Node hint(String key) {
        return Words.block(text.of(key), "settings-hint");
    }

    private static Node row(String title, Node content) {
        VBox row = new VBox(Spoken.silent(Words.line(title, "settings-title")), content);
        row.getStyleClass().add("settings-row");
        return row;
    }

    /**
     * A part of the settings.
     *
     * @param <T> its type
     * @param get reads it
     * @param with the settings with another value of it
     */
    record Setting<T>(Function<Settings, T> get, BiFunction<Settings, T, Settings> with) {}

    /**
     * Which numbers can be chosen.
     *
     * @param least the smallest
     * @param most the largest
     * @param step from one to the next
     */
    record NumberLimits(int least, int most, int step) {

        int nearest(double value) {
            return (int) Math.clamp(least + Math.round((value - least) / step) * step, least, most);
        }
    }
}
