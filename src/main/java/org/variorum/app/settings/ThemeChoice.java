package org.variorum.app.settings;

/** The colours of the window: one token file each, nothing else differs. */
public enum ThemeChoice {
    /** Dark on light. */
    LIGHT("light"),
    DARK("dark");

    private final String code;

    ThemeChoice(String code) {
        this.code = code;
    }

    /** The name used on the command line, in the settings and for the token file. */
    public String code() {
        return code;
    }

    /** The theme of that name; light for an unknown one. */
    public static ThemeChoice of(String code) {
        return DARK.code.equals(code) ? DARK : LIGHT;
    }

    /** The other one. */
    public ThemeChoice other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
