package org.variorum.app.command;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Sets of keys to start from. */
public enum KeyPreset {
    /** The program's own. */
    STANDARD("standard", Map.of()),
    /** Those that users of WinMerge have in their fingers. */
    WINMERGE("winmerge", Map.of(
            "next-dispute", List.of("Alt+Down", "F8"),
            "previous-dispute", List.of("Alt+Up", "F7"),
            "show-versions", List.of("Alt+Enter", "Enter", "Space")));

    private final String code;
    private final Map<String, List<String>> changes;

    KeyPreset(String code, Map<String, List<String>> changes) {
        this.code = code;
        this.changes = new TreeMap<>(changes);
    }

    /** The name used in settings and message keys. */
    public String code() {
        return code;
    }

    /** The preset of that name; the standard one for an unknown name. */
    public static KeyPreset of(String code) {
        return Arrays.stream(values()).filter(preset -> preset.code.equals(code)).findFirst().orElse(STANDARD);
    }

    /** Its keys for a command. */
    public List<String> keysOf(Command command) {
        return changes.getOrDefault(command.id(), command.keys());
    }

    /** The commands whose keys it changes. */
    public List<String> changed() {
        return List.copyOf(changes.keySet());
    }
}
