package org.variorum.ui.reader;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import org.variorum.ui.text.UiText;

/** The menu over the text of a pane. */
final class PaneMenu {

    private final ContextMenu menu;

    PaneMenu(UiText text, Runnable copy, Runnable copyCited) {
        menu = new ContextMenu(
                item(text.of("reader.copy"), copy), item(text.of("reader.copy-cited"), copyCited));
    }

    ContextMenu menu() {
        return menu;
    }

    private static MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> action.run());
        return item;
    }
}
