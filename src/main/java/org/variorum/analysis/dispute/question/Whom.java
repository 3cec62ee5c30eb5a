package org.variorum.analysis.dispute.question;

import java.util.Locale;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.extract.grammar.SyntaxTree;

/**
 * Of whom an answer is, as far as the words say: a surname, or whether it is a woman or a man.
 *
 * @param surname in lower case; empty where no name is given
 * @param gender {@code woman}, {@code man} or empty
 * @param part what the person was in the event, such as {@code driver}; empty where the words fit anybody
 */
public record Whom(String surname, String gender, String part) {

    /** The person that the noun or pronoun stands for. */
    static Whom of(SyntaxTree tree, int token, Persons persons) {
        String surname = tree.isProperNoun(token) ? tree.token(token).form().toLowerCase(Locale.ROOT) : "";
        String gender = persons.gender(tree, token);
        return new Whom(surname, gender, surname.isEmpty() && gender.isEmpty() ? persons.part(tree, token) : "");
    }

    /** Whether both can be one person. */
    boolean fits(Whom other) {
        return (surname.isEmpty() || other.surname.isEmpty() || surname.equals(other.surname))
                && (gender.isEmpty() || other.gender.isEmpty() || gender.equals(other.gender))
                && (part.isEmpty() || other.part.isEmpty() || part.equals(other.part));
    }

    /** Whether both are named, and by one name. */
    boolean isNamedAs(Whom other) {
        return !surname.isEmpty() && surname.equals(other.surname);
    }

    /** What is said of the person and the person in one word, to be compared by {@link #in}. */
    String with(String value) {
        return value + "/" + surname + "/" + gender + "/" + part;
    }

    /** The person in such a word. */
    static Whom in(Answer answer) {
        String[] parts = answer.value().split("/", -1);
        return new Whom(parts[1], parts[2], parts[3]);
    }

    /** What is said of the person in such a word. */
    static String said(Answer answer) {
        return answer.value().substring(0, answer.value().indexOf('/'));
    }
}
