package org.variorum.ui.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;

/** The words of the window, by key, in the reader's language; beside them the words of the analysis. */
public final class UiText {

    private final ResourceBundle messages;
    private final Wording wording;
    private final Locale locale;

    /** Speaks that language where it is known, else English. */
    public UiText(Locale locale, Wording wording) {
        this(bundle(locale), locale, wording);
    }

    /** Speaks by these messages. */
    public UiText(ResourceBundle messages, Locale locale, Wording wording) {
        this.messages = messages;
        this.locale = locale;
        this.wording = wording;
    }

    /** The messages of the window in that language where it is known, else in English. */
    public static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "org.variorum.ui.messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The message with its arguments filled in. */
    public String of(String key, Object... arguments) {
        return new MessageFormat(messages.getString(key), locale).format(arguments);
    }

    /** A phrase of the analysis in words. */
    public String say(Phrase phrase) {
        return wording.say(phrase);
    }

    /** A coded word of the analysis, such as {@code status.disputed}. */
    public String word(String code) {
        return wording.say(Phrase.of(code));
    }

    /** The wording of the analysis. */
    public Wording wording() {
        return wording;
    }

    public Locale locale() {
        return locale;
    }
}
