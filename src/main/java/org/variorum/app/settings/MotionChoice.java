package org.variorum.app.settings;

import java.util.Arrays;

/** How much may move on the screen. */
public enum MotionChoice {
    SYSTEM("system"),
    FULL("full"),
    REDUCED("reduced");

    private final String code;

    MotionChoice(String code) {
        this.code = code;
    }

    /** The name used in settings and message keys. */
    public String code() {
        return code;
    }

    /** The choice of that name; the system's for an unknown one. */
    public static MotionChoice of(String code) {
        return Arrays.stream(values()).filter(choice -> choice.code.equals(code)).findFirst().orElse(SYSTEM);
    }
}
