package org.variorum.ui.palette;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.ui.control.Sheet;
import org.variorum.ui.control.Spoken;
import org.variorum.ui.control.Words;
import org.variorum.ui.text.KeyText;
import org.variorum.ui.text.UiText;

/** All commands with their keys, made from the registry. */
public final class ShortcutSheet extends Sheet {

    private static final double KEYS_LEAST = 118;
    private static final double KEYS_MOST = 150;

    private final CommandRegistry commands;
    private final UiText text;

    public ShortcutSheet(CommandRegistry commands, UiText text, Runnable onClose) {
        super(text, text.of("command.shortcuts"), text.of("sheet.close"), onClose, "shortcut-sheet");
        this.commands = commands;
        this.text = text;
        GridPane left = column();
        GridPane right = column();
        int inLeft = 0;
        for (CommandGroup group : CommandGroup.values()) {
            boolean first = 2 * inLeft < commands.all().size();
            add(group, first ? left : right);
            inLeft += first ? commands.of(group).size() : 0;
        }
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add("sheet-columns");
        columns.getChildren().forEach(column -> HBox.setHgrow(column, Priority.ALWAYS));
        setContent(columns);
    }

    /** A column in which the keys of all groups have one width; several keys of one command stand over each other. */
    private static GridPane column() {
        GridPane column = new GridPane();
        column.getStyleClass().add("sheet-grid");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(KEYS_LEAST);
        keys.setMaxWidth(KEYS_MOST);
        column.getColumnConstraints().add(keys);
        return column;
    }

    private void add(CommandGroup group, GridPane grid) {
        int row = grid.getRowCount();
        Label heading = Words.line(text.of("group." + group.code()), "sheet-group");
        heading.setAccessibleText(text.of("sheet.group.spoken", heading.getText()));
        grid.add(heading, 0, row++, 2, 1);
        for (Command command : commands.of(group)) {
            Label keys = Words.block(KeyText.labels(commands.keysOf(command.id()), text), "sheet-keys");
            grid.add(keys, 0, row);
            Label title = Words.block(text.of(command.titleKey()), "sheet-title");
            Spoken.withKeys(title, keys, text.of("settings.no-keys"));
            grid.add(title, 1, row++);
        }
    }
}
