package org.variorum.ui.palette;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.text.UiText;

/** The window's menu: every command in its group, made anew whenever it is opened. */
public final class CommandMenu extends MenuButton {

    private final CommandRegistry commands;
    private final UiText text;

    public CommandMenu(CommandRegistry commands, UiText text) {
        this.commands = commands;
        this.text = text;
        setGraphic(new FontIcon(Feather.MENU));
        getStyleClass().addAll("icon-button", "flat", "no-arrow", "command-menu");
        setAccessibleText(text.of("menu.title"));
        setTooltip(new Tooltip(text.of("menu.title")));
        fill();
        setOnShowing(event -> fill());
    }

    private void fill() {
        CommandWords words = new CommandWords(commands, text);
        getItems().clear();
        for (CommandGroup group : CommandGroup.values()) {
            Menu menu = new Menu(text.of("group." + group.code()));
            commands.of(group).forEach(command -> menu.getItems().add(words.item(command.id())));
            if (!menu.getItems().isEmpty()) {
                getItems().add(menu);
            }
        }
    }
}
