package org.variorum.ui.fx;

import java.util.Locale;
import javafx.scene.input.KeyCombination;

/** Keys as commands name them, for the toolkit and for people. */
public final class Keys {

    private Keys() {}

    /** {@code Ctrl+Shift+P} as the toolkit understands it. */
    public static KeyCombination combination(String keys) {
        return KeyCombination.valueOf(keys.replace("Ctrl", "Shortcut"));
    }

    /** The keys as printed on them. */
    public static String label(String keys) {
        String named = keys.replace("Slash", "/").replace("Plus", "+").replace("Equals", "=");
        String arrows = named.replace("Minus", "\u2212").replace("Down", "\u2193").replace("Up", "\u2191");
        return arrows.replace("Ctrl", control());
    }

    private static String control() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac") ? "\u2318" : "Ctrl";
    }
}
