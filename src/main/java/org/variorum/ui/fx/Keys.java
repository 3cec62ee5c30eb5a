package org.variorum.ui.fx;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys as commands name them, for the toolkit and for people. */
public final class Keys {

    private static final String BETWEEN = "+";
    /** Keys called by a sign that some keyboards write only with Shift. */
    private static final Map<String, String> SIGNS = Map.of(
            "/", "Slash", "+", "Plus", "-", "Minus", "=", "Equals", ",", "Comma", ".", "Period");

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
        return Optional.of(joined(event, event.isShiftDown() ? "Shift" : "", code.getName()));
    }

    /**
     * The same by the sign that was written instead of the key: {@code Ctrl+Slash} for Ctrl, Shift and 7 on a keyboard
     * whose 7 writes a slash with Shift. Empty for letters, which keys name without their case, and for digits of a
     * keypad, which the system may want.
     */
    public static Optional<String> written(KeyEvent event) {
        String written = event.getText();
        boolean digit = written.matches("[0-9]") && !event.getCode().isKeypadKey();
        return Optional.ofNullable(digit ? written : SIGNS.get(written)).map(key -> joined(event, "", key));
    }

    private static String joined(KeyEvent event, String shift, String key) {
        return Stream.of(event.isShortcutDown() ? "Ctrl" : "", event.isAltDown() ? "Alt" : "", shift, key)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BETWEEN));
    }

    /** Whether these keys write something where text is typed. */
    public static boolean areTyping(String keys) {
        String plain = keys.replace("Shift+", "");
        boolean held = plain.startsWith("Ctrl") || plain.startsWith("Alt");
        return !held && !plain.matches("F\\d+") && !plain.equals("Esc");
    }
}
