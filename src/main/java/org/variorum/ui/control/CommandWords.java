package org.variorum.ui.control;

import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.variorum.app.command.CommandRegistry;
import org.variorum.ui.text.KeyText;
import org.variorum.ui.text.UiText;

/**
 * Commands as menus and buttons name them.
 *
 * @param commands the window's commands
 * @param text the window's words
 */
public record CommandWords(CommandRegistry commands, UiText text) {

    /** The command's title; where it depends on what was done, with that. */
    public String title(String id) {
        return commands.subject(id)
                .map(subject -> text.of(commands.command(id).titleKey() + ".of", text.say(subject)))
                .orElseGet(() -> text.of(commands.command(id).titleKey()));
    }

    /** A menu's entry. The keys stand as words: the dispatcher hears them, a menu would run everything twice. */
    public MenuItem item(String id) {
        MenuItem item = new MenuItem(title(id));
        commands.keyOf(id).ifPresent(key -> item.setGraphic(Words.line(KeyText.label(key, text), "menu-key")));
        item.setDisable(!commands.isAvailable(id));
        item.setId("menu-" + id);
        item.setOnAction(event -> commands.run(id));
        return item;
    }

    /** Puts title and key into the tooltip of a button that runs the command. */
    public void describe(ButtonBase button, String id) {
        Optional<String> key = commands.keyOf(id).map(found -> KeyText.label(found, text));
        Tooltip tooltip = Optional.ofNullable(button.getTooltip()).orElseGet(Tooltip::new);
        tooltip.setText(title(id) + key.map(printed -> "  " + printed).orElse(""));
        button.setTooltip(tooltip);
        if (button.getText().isEmpty()) {
            button.setAccessibleText(title(id));
        }
    }
}
