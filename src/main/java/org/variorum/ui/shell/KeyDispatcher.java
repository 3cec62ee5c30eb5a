package org.variorum.ui.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.variorum.app.command.CommandRegistry;
import org.variorum.ui.fx.Keys;

/** Turns keys into commands, before the focused control sees them; a text field keeps its own undo. */
final class KeyDispatcher {

    private static final Set<String> LEFT_TO_FIELDS = Set.of("undo", "redo");

    private final CommandRegistry commands;
    private final Map<KeyCombination, String> keys = new LinkedHashMap<>();

    KeyDispatcher(CommandRegistry commands) {
        this.commands = commands;
        commands.all().forEach(command ->
                command.keys().forEach(key -> keys.put(Keys.combination(key), command.id())));
    }

    void attach(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::dispatch);
    }

    private void dispatch(KeyEvent event) {
        for (Map.Entry<KeyCombination, String> entry : keys.entrySet()) {
            boolean fieldsOwn = event.getTarget() instanceof TextInputControl field
                    && field.isEditable()
                    && LEFT_TO_FIELDS.contains(entry.getValue());
            if (!fieldsOwn && entry.getKey().match(event)) {
                commands.run(entry.getValue());
                event.consume();
                return;
            }
        }
    }
}
