package org.variorum.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.KeyChoice;
import org.variorum.app.command.KeyPreset;
import org.variorum.app.settings.Settings;
import org.variorum.app.settings.SettingsModel;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Keys;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.settings.SettingRows.Setting;
import org.variorum.ui.text.KeyText;
import org.variorum.ui.text.UiText;

/** Every command with its keys; keys are changed by pressing others, and a clash is refused in words. */
final class KeyTable extends VBox {

    private static final String TAKES_KEYS = "takes-keys";
    private static final int COLUMNS = 3;

    private final SettingsModel model;
    private final CommandRegistry commands;
    private final UiText text;
    private final Label trouble = Words.block("", "settings-error");
    private final GridPane table = new GridPane();

    KeyTable(SettingsModel model, CommandRegistry commands, UiText text, Subscriptions subscriptions) {
        this.model = model;
        this.commands = commands;
        this.text = text;
        getStyleClass().add("settings-rows");
        SettingRows rows = new SettingRows(model, text, subscriptions);
        Node presets = rows.choice(
                text.of("settings.preset"), List.of(KeyPreset.values()),
                preset -> text.of("settings.preset." + preset.code()),
                new Setting<>(now -> now.keys().preset(), (now, preset) -> now.with(KeyChoice.of(preset))));
        Node reset = Buttons.link(text.of("settings.keys-reset"), () -> {
            sayNothing();
            model.change(now -> now.with(KeyChoice.of(now.keys().preset())));
        });
        getChildren().setAll(
                presets, reset, Words.block(text.of("settings.keys-hint"), "settings-hint"), table);
        fill(subscriptions);
    }

    /** Two rows for every command: its keys, and below them why others were refused. */
    private void fill(Subscriptions subscriptions) {
        table.getStyleClass().add("key-table");
        int row = 0;
        for (Command command : commands.all()) {
            Label title = Words.block(text.of(command.titleKey()), "key-title");
            table.add(title, 0, row);
            table.add(keys(command, title.getText(), subscriptions), 1, row);
            table.add(
                    Buttons.icon(Feather.ROTATE_CCW, text.of("settings.key-reset", title.getText()), () ->
                            change(command, model.settings().get().keys().without(command).keysOf(command))),
                    2, row);
            row += 2;
        }
    }

    private Node keys(Command command, String title, Subscriptions subscriptions) {
        Button button = new Button();
        button.getStyleClass().setAll("button", "text-button", "key-button");
        button.setId(id(command));
        Runnable rest = () -> {
            button.getStyleClass().remove(TAKES_KEYS);
            String keys = KeyText.labels(commands.keysOf(command.id()), text);
            button.setText(keys.isEmpty() ? text.of("settings.no-keys") : keys);
            button.setAccessibleText(title + ": " + button.getText());
        };
        subscriptions.watch(model.settings().map(Settings::keys), choice -> rest.run());
        button.setOnAction(event -> {
            sayNothing();
            button.getStyleClass().add(TAKES_KEYS);
            button.setText(text.of("settings.press-keys"));
        });
        button.addEventFilter(KeyEvent.ANY, event -> {
            if (button.getStyleClass().contains(TAKES_KEYS)) {
                event.consume();
                if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                    Keys.of(event).ifPresent(pressed -> {
                        rest.run();
                        take(command, event.getCode(), pressed);
                    });
                }
            }
        });
        subscriptions.onChange(button.focusedProperty(), on -> rest.run());
        return button;
    }

    private void take(Command command, KeyCode code, String pressed) {
        switch (code) {
            case ESCAPE -> sayNothing();
            case BACK_SPACE, DELETE -> change(command, List.of());
            default -> change(command, List.of(pressed));
        }
    }

    private void change(Command command, List<String> keys) {
        Optional<Command> other = model.settings().get().keys().conflict(commands.all(), command, keys);
        if (other.isPresent()) {
            String taken = keys.stream().filter(commands.keysOf(other.get().id())::contains).findFirst().orElse("");
            refuse(command,
                    text.of("settings.taken", KeyText.label(taken, text), text.of(other.get().titleKey())));
        } else {
            sayNothing();
            model.change(now -> now.with(now.keys().with(command, keys)));
        }
    }

    /** Says nothing any more. */
    private void sayNothing() {
        table.getChildren().remove(trouble);
    }

    /** Said at the row that it is about, so that no row above it moves, and brought into sight. */
    private void refuse(Command command, String words) {
        sayNothing();
        trouble.setText(words);
        Node button = table.lookup("#" + id(command));
        table.add(trouble, 0, GridPane.getRowIndex(button) + 1, COLUMNS, 1);
        for (Node node = getParent(); node != null; node = node.getParent()) {
            if (node instanceof ScrollPane scroll) {
                reveal(scroll);
            }
        }
    }

    private void reveal(ScrollPane scroll) {
        scroll.applyCss();
        scroll.layout();
        double view = scroll.getViewportBounds().getHeight();
        double below = trouble.localToScene(trouble.getLayoutBounds()).getMaxY()
                - scroll.localToScene(scroll.getLayoutBounds()).getMinY() - view;
        if (below > 0) {
            scroll.setVvalue(scroll.getVvalue() + below / (getHeight() - view));
        }
    }

    private static String id(Command command) {
        return "keys-" + command.id();
    }
}
