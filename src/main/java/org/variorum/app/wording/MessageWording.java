package org.variorum.app.wording;

import java.text.ChoiceFormat;
import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
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
    /** What follows the code of a message about a language in the message for one that was not recognised. */
    private static final String UNKNOWN_LANGUAGE = ".unknown-language";
    /** Codes that name no language. */
    private static final Set<String> UNDETERMINED = Set.of("", "und");

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
        String unknown = phrase.code() + UNKNOWN_LANGUAGE;
        boolean instead = messages.containsKey(unknown) && UNDETERMINED.contains(phrase.arguments().getLast());
        return fill(instead ? new Phrase(unknown, phrase.arguments()) : phrase);
    }

    private String fill(Phrase phrase) {
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
