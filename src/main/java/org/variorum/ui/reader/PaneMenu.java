package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.variorum.ui.text.UiText;

/** The menu over the text of a pane: what can be corrected there now, and copying. */
final class PaneMenu {

    private final ContextMenu menu = new ContextMenu();
    private final List<MenuItem> copying;
    private final Supplier<List<MenuItem>> corrections;

    PaneMenu(UiText text, Supplier<List<MenuItem>> corrections, Runnable copy, Runnable copyCited) {
        this.corrections = corrections;
        copying = List.of(item(text.of("reader.copy"), copy), item(text.of("reader.copy-cited"), copyCited));
        menu.getItems().setAll(copying);
    }

    ContextMenu menu() {
        return menu;
    }

    /** Offers what can be done now; to be called before the menu is shown, too, so that it has its size. */
    void fill() {
        List<MenuItem> items = new ArrayList<>(corrections.get());
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.addAll(copying);
        menu.getItems().setAll(items);
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}
