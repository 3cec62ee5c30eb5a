package org.variorum.model.text;

import java.util.List;

/**
 * Something to be said to a person, as a message code and its arguments, not yet in any language.
 *
 * <p>The model has no user text: a {@link Wording} turns a phrase into words, so that labels and explanations follow
 * the language of the window and of the export.
 *
 * @param code key of a message, such as {@code fact.quantity.killed}
 * @param arguments what fills the message's {@code {0}}, {@code {1}} …: names, numbers and verbatim quotations
 */
public record Phrase(String code, List<String> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    /** A phrase with the given arguments. */
    public static Phrase of(String code, String... arguments) {
        return new Phrase(code, List.of(arguments));
    }
}
