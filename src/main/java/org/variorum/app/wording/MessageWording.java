package org.variorum.app.wording;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;

/**
 * Says phrases by the message bundle beside this class.
 *
 * <p>A code without a message is said as its arguments, or as itself when it has none: a missing message is a bug that
 * a test finds, never a reason to show nothing. An argument that a message chooses its words by is a whole number.
 */
public final class MessageWording implements Wording {

    private static final String BUNDLE = "org.variorum.app.wording.messages";

    private final ResourceBundle messages;
    private final Locale locale;

    /** Speaks the language of that locale where it is known, else English. */
    public MessageWording(Locale locale) {
        this(bundle(locale), locale);
    }

    /** Speaks by these messages. */
    public MessageWording(ResourceBundle messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    /** The messages in that language where it is known, else in English. */
    public static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Override
    public String say(Phrase phrase) {
        if (!messages.containsKey(phrase.code())) {
            return phrase.arguments().isEmpty() ? phrase.code() : String.join(" ", phrase.arguments());
        }
        MessageFormat message = new MessageFormat(messages.getString(phrase.code()), locale);
        Format[] formats = message.getFormatsByArgumentIndex();
        Object[] arguments = phrase.arguments().toArray();
        for (int place = 0; place < Math.min(formats.length, arguments.length); place++) {
            if (formats[place] instanceof ChoiceFormat) {
                arguments[place] = Integer.valueOf(phrase.arguments().get(place));
            }
        }
        return message.format(arguments);
    }
}
