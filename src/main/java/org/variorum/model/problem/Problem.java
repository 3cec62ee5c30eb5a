package org.variorum.model.problem;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.model.text.Phrase;

/**
 * One piece of expected trouble.
 *
 * <p>The message bundle holds two messages per code: {@code problem.<code>} says what happened and
 * {@code problem.<code>.remedy} what to do; both take the same arguments. Exceptions are kept for bugs.
 *
 * @param code what kind of trouble, in kebab case, such as {@code file-empty}
 * @param severity how much it costs
 * @param place where it happened, as the user knows it: a file name, a folder, an article's siglum; may be empty
 * @param arguments what fills the message
 */
public record Problem(String code, Severity severity, String place, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** A problem whose arguments are listed. */
    public static Problem of(String code, Severity severity, String place, String... arguments) {
        return new Problem(code, severity, place, List.of(arguments));
    }

    /** What happened. The place is the first argument of the message, the problem's own arguments follow. */
    public Phrase message() {
        return new Phrase("problem." + code, withPlace());
    }

    /** What the person can do. */
    public Phrase remedy() {
        return new Phrase("problem." + code + ".remedy", withPlace());
    }

    private List<String> withPlace() {
        return Stream.concat(Stream.of(place), arguments.stream()).toList();
    }
}
