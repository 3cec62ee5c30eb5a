package org.variorum.ui.palette;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Keys;
import org.variorum.ui.text.UiText;

/** All commands with their keys, made from the registry. */
public final class ShortcutSheet extends Sheet {

    private final CommandRegistry commands;
    private final UiText text;

    public ShortcutSheet(CommandRegistry commands, UiText text, Runnable onClose) {
        super(text.of("command.shortcuts"), text.of("sheet.close"), onClose, "shortcut-sheet");
        this.commands = commands;
        this.text = text;
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("sheet-columns");
        for (CommandGroup group : CommandGroup.values()) {
            columns.getChildren().add(section(group));
        }
        setContent(columns);
    }

    private Node section(CommandGroup group) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        grid.add(Words.line(text.of("group." + group.code()), "sheet-group"), 0, 0, 2, 1);
        int row = 1;
        for (Command command : commands.of(group)) {
            grid.add(Words.line(Keys.labels(commands.keysOf(command.id())), "sheet-keys"), 0, row);
            grid.add(Words.line(text.of(command.titleKey()), "sheet-title"), 1, row++);
        }
        return grid;
    }
}
