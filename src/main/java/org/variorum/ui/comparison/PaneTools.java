package org.variorum.ui.comparison;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.pane.PaneModel;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.control.Buttons;
import org.variorum.ui.control.CommandPopup;
import org.variorum.ui.control.CommandWords;
import org.variorum.ui.control.Shown;
import org.variorum.ui.fx.Subscriptions;
import org.variorum.ui.text.UiText;

/** What can be done with one pane, at the end of its header: a menu, and before it the signs of what is in force. */
final class PaneTools extends HBox implements AutoCloseable {

    private static final List<String> FOR_ARTICLE = List.of(
            "edit-metadata", "article-note", "replace-article", "revise-article", "remove-article");

    private final ArticleId article;
    private final PaneModel panes;
    private final UiText text;
    private final Node pinned;
    private final Node locked;
    private final CheckMenuItem pin;
    private final CheckMenuItem lock;
    private final ContextMenu menu = new ContextMenu();
    private final Subscriptions subscriptions = new Subscriptions();

    PaneTools(ArticleId article, PaneModel panes, CommandWords words, Consumer<ArticleId> activate) {
        this.article = article;
        this.panes = panes;
        text = words.text();
        getStyleClass().add("pane-tools");
        pinned = Buttons.icon(Feather.MAP_PIN, text.of("panes.unpin"), () -> pin(false));
        locked = Buttons.icon(Feather.LOCK, text.of("panes.unlock"), () -> lock(false));
        pin = new CheckMenuItem(text.of("command.pin-pane"));
        pin.setOnAction(event -> pin(pin.isSelected()));
        lock = new CheckMenuItem(text.of("command.lock-pane"));
        lock.setOnAction(event -> lock(lock.isSelected()));
        List<MenuItem> moving = List.of(
                pin, lock,
                item("leave-out-pane", () -> panes.change(now -> now.withAside(article, true))),
                item("move-pane-left", () -> panes.change(now -> now.shifted(article, -1))),
                item("move-pane-right", () -> panes.change(now -> now.shifted(article, 1))));
        Button more = Buttons.icon(Feather.MORE_VERTICAL, text.of("panes.menu", article.siglum()), () -> {});
        more.setOnAction(event -> {
            activate.accept(article);
            menu.getItems().setAll(moving);
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(CommandPopup.items(words, FOR_ARTICLE));
            menu.show(more, Side.BOTTOM, 0, 0);
        });
        getChildren().setAll(pinned, locked, more);
        subscriptions.watch(panes.arrangement(), this::show);
    }

    @Override
    public void close() {
        subscriptions.close();
        menu.hide();
    }

    private void show(PaneArrangement now) {
        boolean isPinned = now.pinned().contains(article);
        boolean isLocked = now.locked().contains(article);
        Shown.set(pinned, isPinned);
        Shown.set(locked, isLocked);
        pin.setSelected(isPinned);
        lock.setSelected(isLocked);
    }

    private void pin(boolean on) {
        panes.change(now -> now.withPinned(article, on));
    }

    private void lock(boolean on) {
        panes.change(now -> now.withLocked(article, on));
    }

    private MenuItem item(String command, Runnable action) {
        MenuItem item = new MenuItem(text.of("command." + command));
        item.setId("menu-" + command);
        item.setOnAction(event -> action.run());
        return item;
    }
}
