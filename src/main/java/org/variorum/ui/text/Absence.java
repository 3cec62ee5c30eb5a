package org.variorum.ui.text;

import java.util.Optional;
import org.variorum.model.comparison.Version;

/** The three ways in which a source can be without a version, each with a look, a sign and words of its own. */
public enum Absence {
    /** The whole text was searched. */
    NOT_MENTIONED("not-mentioned", "\u2013"),
    /** The text is cut off. */
    CANNOT_TELL("cannot-tell", "?"),
    /** The article was added since the last comparison. */
    NOT_CHECKED("not-checked", "\u2026");

    private final String code;
    private final String sign;

    Absence(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    /** The kind of absence; nothing for a version that states the fact. */
    public static Optional<Absence> of(Version version) {
        return switch (version) {
            case Version.Stated stated -> Optional.empty();
            case Version.NotMentioned silent -> Optional.of(NOT_MENTIONED);
            case Version.CannotTell cut -> Optional.of(CANNOT_TELL);
            case Version.NotChecked waiting -> Optional.of(NOT_CHECKED);
        };
    }

    /** The name used in style classes and message keys. */
    public String code() {
        return code;
    }

    /** One character for places without room for words. */
    public String sign() {
        return sign;
    }

    /** Which absence it is, in words. */
    public String words(UiText text) {
        return text.of("reader.absence." + code);
    }

    /** The same in two words. */
    public String shortWords(UiText text) {
        return text.of("absence." + code);
    }
}
