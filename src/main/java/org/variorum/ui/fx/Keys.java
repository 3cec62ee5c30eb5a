package org.variorum.ui.fx;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys as commands name them, for the toolkit and for people. */
public final class Keys {

    private static final String BETWEEN = "+";

    private Keys() {}

    /** {@code Ctrl+Shift+P} as the toolkit understands it. */
    public static KeyCombination combination(String keys) {
        return KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut"));
    }

    /** What was pressed, as commands name it; empty while only a modifier is held. */
    public static Optional<String> of(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code.isModifierKey() || code == KeyCode.UNDEFINED) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(
                        event.isShortcutDown() ? "Ctrl" : "",
                        event.isAltDown() ? "Alt" : "",
                        event.isShiftDown() ? "Shift" : "",
                        code.getName())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BETWEEN)));
    }

    /** Whether these keys write something where text is typed. */
    public static boolean areTyping(String keys) {
        String plain = keys.replace("Shift+", "");
        boolean held = plain.startsWith("Ctrl") || plain.startsWith("Alt");
        return !held && !plain.matches("F\\d+") && !plain.equals("Esc");
    }
}
