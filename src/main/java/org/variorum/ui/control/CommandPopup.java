package org.variorum.ui.control;

import java.util.List;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.kordamp.ikonli.feather.Feather;

/** Menus of those commands that can be run now. */
public final class CommandPopup {

    private CommandPopup() {}

    /** The entries of the commands that can be run now. */
    public static List<MenuItem> items(CommandWords words, List<String> commands) {
        return commands.stream().filter(words.commands()::offers).map(words::item).toList();
    }

    /** A button that opens such a menu; {@code before} makes what it belongs to the selection first. */
    public static Button button(CommandWords words, String name, List<String> commands, Runnable before) {
        Button button = Buttons.icon(Feather.MORE_VERTICAL, name, () -> {});
        button.getStyleClass().add("more-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> {
            before.run();
            ContextMenu menu = new ContextMenu();
            menu.getItems().setAll(items(words, commands));
            menu.show(button, Side.BOTTOM, 0, 0);
        });
        return button;
    }
}
