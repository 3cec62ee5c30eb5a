package org.variorum.app.settings;

import java.util.Arrays;

/** The colours the reader asks for. */
public enum ThemeChoice {
    /** Whatever the system prefers, now and when it changes. */
    SYSTEM("system"),
    /** Dark on light. */
    LIGHT("light"),
    DARK("dark"),
    /** Black on white with strong lines. */
    CONTRAST("contrast");

    private final String code;

    ThemeChoice(String code) {
        this.code = code;
    }

    /** The name used on the command line, in the settings and for the token file. */
    public String code() {
        return code;
    }

    /** The theme of that name; the system's for an unknown one. */
    public static ThemeChoice of(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst().orElse(SYSTEM);
    }

    /** The next one that does not depend on the system, round the end. */
    public ThemeChoice next() {
        return switch (this) {
            case SYSTEM, CONTRAST -> LIGHT;
            case LIGHT -> DARK;
            case DARK -> CONTRAST;
        };
    }
}
