package org.variorum.ui.control;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.kordamp.ikonli.feather.Feather;

/** Menus of those commands that can be run now. */
public final class CommandPopup {

    private CommandPopup() {}

    /** The entries of the commands that can be run now. */
    public static List<MenuItem> items(CommandWords words, List<String> commands) {
        return commands.stream().filter(words.commands()::offers).map(words::item).toList();
    }

    /** The entries of several groups of commands, a line between groups. */
    public static List<MenuItem> grouped(CommandWords words, List<List<String>> groups) {
        List<MenuItem> all = new ArrayList<>();
        for (List<String> group : groups) {
            List<MenuItem> items = items(words, group);
            if (!all.isEmpty() && !items.isEmpty()) {
                all.add(new SeparatorMenuItem());
            }
            all.addAll(items);
        }
        return all;
    }

    /** A button that opens a menu of these; {@code before} makes what it belongs to the selection first. */
    public static Button button(String name, Supplier<List<MenuItem>> items, Runnable before) {
        Button button = Buttons.icon(Feather.MORE_VERTICAL, name, () -> {});
        button.getStyleClass().add("more-button");
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(event -> {
            before.run();
            menu(items).show(button, Side.BOTTOM, 0, 0);
        });
        return button;
    }

    /** Opens a menu of these over the node by the mouse, or by the keys for menus while the keyboard is within. */
    public static void over(Node node, Supplier<List<MenuItem>> items, Runnable before) {
        node.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                below(node, items, before);
            } else {
                before.run();
                menu(items).show(node, event.getScreenX(), event.getScreenY());
            }
            event.consume();
        });
        node.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.isShiftDown() && event.getCode() == KeyCode.F10) {
                below(node, items, before);
                event.consume();
            }
        });
    }

    /** The system may tell of the same key once more, as of a menu that is asked for. */
    private static void below(Node node, Supplier<List<MenuItem>> items, Runnable before) {
        boolean open = Window.getWindows().stream().anyMatch(
                window -> window instanceof ContextMenu menu && menu.getOwnerNode() == node);
        if (!open) {
            before.run();
            menu(items).show(node, Side.BOTTOM, 0, 0);
        }
    }

    private static ContextMenu menu(Supplier<List<MenuItem>> items) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items.get());
        return menu;
    }
}
