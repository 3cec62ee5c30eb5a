package org.variorum.app.settings;

import java.util.Arrays;

/** The embedded typefaces for article text. */
public enum ReadingFont {
    SERIF("serif"),
    SANS("sans"),
    HYPERLEGIBLE("hyperlegible");

    private final String code;

    ReadingFont(String code) {
        this.code = code;
    }

    /** The name used in settings and message keys. */
    public String code() {
        return code;
    }

    /** The typeface of that name; the serif one for an unknown name. */
    public static ReadingFont of(String code) {
        return Arrays.stream(values()).filter(font -> font.code.equals(code)).findFirst().orElse(SERIF);
    }
}
