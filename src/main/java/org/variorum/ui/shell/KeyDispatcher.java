package org.variorum.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.BooleanSupplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.CommandScope;
import org.variorum.ui.fx.Keys;
import org.variorum.ui.fx.Subscriptions;

/**
 * Turns keys into commands, before the focused control sees them. A text field keeps what is typed into it and its own
 * undo and paste.
 */
final class KeyDispatcher implements AutoCloseable {

    private static final Set<String> LEFT_TO_FIELDS = Set.of("undo", "redo", "paste");

    private static final List<String> REVIEWED_IN = List.of("work-area", "header-bar", "status-bar");

    private static final String ASKED_IN = "form-slot";

    private static final Set<String> HEARD_WHEN_COVERED =
            Set.of("restore", "palette", "shortcuts", "manual", "about", "theme", "larger-window", "smaller-window");

    private final CommandRegistry commands;
    private final BooleanSupplier covered;
    private final Map<KeyCombination, Heard> keys = new LinkedHashMap<>();
    private final Subscriptions subscriptions = new Subscriptions();

    /** Hears all keys, or only a few while something lies over the window. */
    KeyDispatcher(CommandRegistry commands, BooleanSupplier covered) {
        this.commands = commands;
        this.covered = covered;
        subscriptions.watch(commands.keys(), choice -> {
            keys.clear();
            commands.all().forEach(this::listenFor);
        });
    }

    void attach(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::dispatch);
    }

    @Override
    public void close() {
        subscriptions.close();
    }

    private void listenFor(Command command) {
        commands.keysOf(command.id()).forEach(key -> keys.put(Keys.combination(key), new Heard(command, key)));
    }

    private void dispatch(KeyEvent event) {
        if (isWithin("takes-keys", event.getTarget())) {
            return;
        }
        if (event.getCode() == KeyCode.TAB && isWithin("article-text", event.getTarget())) {
            leave((Node) event.getTarget(), event.isShiftDown());
            event.consume();
            return;
        }
        heard(event, (combination, heard) -> combination.match(event))
                .or(() -> Keys.written(event).flatMap(written ->
                        heard(event, (combination, heard) -> heard.key().equals(written))))
                .ifPresent(heard -> {
                    hideMenus();
                    commands.run(heard.command().id());
                    event.consume();
                });
    }

    /** The command whose key that is, if it is heard where the key was pressed. */
    private Optional<Heard> heard(KeyEvent event, BiPredicate<KeyCombination, Heard> isPressed) {
        return keys.entrySet().stream()
                .filter(entry -> isPressed.test(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getValue)
                .filter(heard -> !covered.getAsBoolean() || HEARD_WHEN_COVERED.contains(heard.command().id()))
                .filter(heard -> isHeard(heard, event.getTarget()))
                .findFirst();
    }

    /** A menu that is open shows the keys of its entries; left open it would take all that is typed next. */
    private static void hideMenus() {
        List.copyOf(Window.getWindows()).stream().filter(ContextMenu.class::isInstance).forEach(Window::hide);
    }

    /** A text that cannot be written in would keep the Tab key all the same, and the keyboard with it. */
    private static void leave(Node text, boolean backwards) {
        text.requestFocusTraversal(backwards ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }

    private static boolean isHeard(Heard heard, EventTarget target) {
        boolean inField = target instanceof TextInputControl field && field.isEditable();
        boolean fieldOwns = LEFT_TO_FIELDS.contains(heard.command().id()) || Keys.areTyping(heard.key());
        return !(inField && fieldOwns) && isIn(heard.command().scope(), target);
    }

    private static boolean isIn(CommandScope scope, EventTarget target) {
        return switch (scope) {
            case WINDOW -> true;
            case ARTICLE -> isWithin("article-text", target);
            case QUOTED -> isWithin("article-text", target) || isWithin("version-line", target);
            case FACTS -> isWithin("facts-list", target);
            case REVIEW -> REVIEWED_IN.stream().anyMatch(place -> isWithin(place, target))
                    && !isWithin(ASKED_IN, target);
        };
    }

    private static boolean isWithin(String style, EventTarget target) {
        Node node = target instanceof Node pressed ? pressed : null;
        while (node != null && !node.getStyleClass().contains(style)) {
            node = node.getParent();
        }
        return node != null;
    }

    /** A command and one of its keys. */
    private record Heard(Command command, String key) {}
}
