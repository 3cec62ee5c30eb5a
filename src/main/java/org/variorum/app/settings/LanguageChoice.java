package org.variorum.app.settings;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * The language the program speaks: the system's, or one the reader chose.
 *
 * <p>The one place that a locale of the program comes from. Each language has every message bundle.
 */
public enum LanguageChoice {
    /** What the system speaks where there is a translation, else English. */
    SYSTEM("system", Locale.ROOT),
    ENGLISH("en", Locale.UK),
    GERMAN("de", Locale.GERMANY);

    private final String code;
    private final Locale usual;

    LanguageChoice(String code, Locale usual) {
        this.code = code;
        this.usual = usual;
    }

    /** The name used in the settings. */
    public String code() {
        return code;
    }

    /** The choice of that name; the system's language for an unknown one. */
    public static LanguageChoice of(String code) {
        return Stream.of(values()).filter(choice -> choice.code.equals(code)).findFirst().orElse(SYSTEM);
    }

    /**
     * The locale of words, numbers and dates. A system's country, which decides how dates are written, is kept where
     * the system speaks the same language.
     */
    public Locale locale(Locale system) {
        LanguageChoice spoken = this == SYSTEM ? spokenBy(system) : this;
        return spoken.usual.getLanguage().equals(system.getLanguage()) ? system : spoken.usual;
    }

    /** What the language calls itself; empty for the system's. */
    public String endonym() {
        return usual.getDisplayLanguage(usual);
    }

    private static LanguageChoice spokenBy(Locale system) {
        return Stream.of(values())
                .filter(choice -> choice != SYSTEM && choice.code.equals(system.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }
}
