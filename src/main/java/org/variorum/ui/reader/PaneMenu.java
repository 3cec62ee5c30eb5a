package org.variorum.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.variorum.ui.text.UiText;

/** The menu over the text of a pane: what can be corrected there now, and copying. */
final class PaneMenu {

    /** No caret is higher; a text whose caret is out of sight has the menu at its top. */
    private static final double LINE = 48;

    private final ContextMenu menu = new ContextMenu();
    private final List<MenuItem> copying;
    private final Supplier<List<MenuItem>> corrections;

    PaneMenu(UiText text, Supplier<List<MenuItem>> corrections, Runnable copy, Runnable copyCited) {
        this.corrections = corrections;
        copying = List.of(item(text.of("reader.copy"), copy), item(text.of("reader.copy-cited"), copyCited));
        menu.getItems().setAll(copying);
    }

    /**
     * Opens the menu over the text by the mouse, or by its key at the caret; {@code before} is told the character that
     * it is about.
     */
    void attach(ArticleText area, IntConsumer before) {
        area.setContextMenu(menu);
        area.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, event -> {
            if (event.isKeyboardTrigger()) {
                openAtCaret(area, before);
                event.consume();
            } else {
                before.accept(area.hit(event.getX(), event.getY()).getInsertionIndex());
                fill();
            }
        });
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.CONTEXT_MENU || event.isShiftDown() && event.getCode() == KeyCode.F10) {
                openAtCaret(area, before);
                event.consume();
            }
        });
    }

    /** The system may tell of the same key once more, as of a menu that is asked for. */
    private void openAtCaret(ArticleText area, IntConsumer before) {
        if (!menu.isShowing()) {
            before.accept(area.getCaretPosition());
            fill();
            Bounds caret = area.getCaretBounds().orElseGet(() -> area.localToScreen(area.getLayoutBounds()));
            menu.show(area, caret.getMinX(), Math.min(caret.getMaxY(), caret.getMinY() + LINE));
        }
    }

    /** Offers what can be done now; to be called before the menu is shown, too, so that it has its size. */
    private void fill() {
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
