package org.variorum.ui.shell;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.Words;
import org.variorum.ui.fx.Keys;

/** All commands with their keys, made from the registry, over the window. */
final class ShortcutSheet extends StackPane {

    ShortcutSheet(WindowContext context, Runnable onClose) {
        getStyleClass().add("sheet-cover");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        int row = 0;
        for (CommandGroup group : CommandGroup.values()) {
            grid.add(Words.line(context.text().of("group." + group.code()), "sheet-group"), 0, row++, 2, 1);
            for (Command command : context.commands().of(group)) {
                String keys = Keys.labels(context.commands().keysOf(command.id()));
                grid.add(Words.line(keys, "sheet-keys"), 0, row);
                grid.add(Words.line(context.text().of(command.titleKey()), "sheet-title"), 1, row++);
            }
        }
        ScrollPane scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        HBox head = new HBox(
                Words.line(context.text().of("command.shortcuts"), "panel-title"),
                Words.gap(),
                Buttons.icon(Feather.X, context.text().of("sheet.close"), onClose));
        head.getStyleClass().add("panel-head");
        VBox sheet = new VBox(head, scroll);
        sheet.getStyleClass().add("shortcut-sheet");
        sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        sheet.addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        getChildren().setAll(sheet);
        setOnMouseClicked(event -> onClose.run());
    }
}
