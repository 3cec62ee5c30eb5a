package org.variorum.ui.text;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keys as they are printed on the keyboards of a language. */
public final class KeyText {

    private static final String BETWEEN = "+";

    private KeyText() {}

    /** The keys of one command, {@code Ctrl+Shift+P}, in the reader's language. */
    public static String label(String keys, UiText text) {
        return Stream.of(keys.split("\\+")).map(key -> printed(key, text)).collect(Collectors.joining(BETWEEN));
    }

    /** All keys of a command. */
    public static String labels(List<String> keys, UiText text) {
        return keys.stream().map(each -> label(each, text)).collect(Collectors.joining("   "));
    }

    private static String printed(String key, UiText text) {
        return switch (key) {
            case "Ctrl" -> isMac() ? "\u2318" : text.of("key.ctrl");
            case "Alt" -> text.of("key.alt");
            case "Shift" -> text.of("key.shift");
            case "Enter" -> text.of("key.enter");
            case "Space" -> text.of("key.space");
            case "Esc" -> text.of("key.escape");
            case "Home" -> text.of("key.home");
            case "End" -> text.of("key.end");
            case "Delete" -> text.of("key.delete");
            case "Page Down" -> text.of("key.page-down");
            case "Page Up" -> text.of("key.page-up");
            case "Slash" -> "/";
            case "Comma" -> ",";
            case "Period" -> ".";
            case "Plus" -> "+";
            case "Equals" -> "=";
            case "Minus" -> "\u2212";
            case "Add" -> text.of("key.keypad", "+");
            case "Subtract" -> text.of("key.keypad", "\u2212");
            case "Down" -> "\u2193";
            case "Up" -> "\u2191";
            case "Left" -> "\u2190";
            case "Right" -> "\u2192";
            default -> key;
        };
    }

    private static boolean isMac() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac");
    }
}
