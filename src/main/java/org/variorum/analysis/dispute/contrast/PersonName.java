package org.variorum.analysis.dispute.contrast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.text.TextSpan;

/**
 * A person's name as it stands in a text.
 *
 * @param given first names and initials, lower case; may be empty
 * @param surname the last name, lower case
 * @param span its words
 */
public record PersonName(List<String> given, String surname, TextSpan span) {

    private static final int SHORT_NAME = 3;
    /** Tokens from the name behind a nickname to its opening mark, at most. */
    private static final int LONGEST_NICKNAME = 5;
    private static final List<String> QUOTATION_MARKS = List.of("\"", "“", "”", "'", "‘", "’", "``", "''");

    /** The name in the tokens {@code first} to {@code last}, if they hold one. */
    static Optional<PersonName> of(ComparedClaim claim, int first, int last) {
        SyntaxTree tree = claim.tree();
        List<String> parts = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            String form = tree.token(i).form().toLowerCase(Locale.ROOT);
            if (!claim.lexicon().in("name endings", form) && form.length() > 1
                    && Character.isLetter(form.codePointAt(0))) {
                parts.add(form);
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PersonName(
                List.copyOf(parts.subList(0, parts.size() - 1)), parts.getLast(), tree.span(first, last)));
    }

    /** A name that other words of the text stand for. */
    static PersonName of(String name, TextSpan span) {
        List<String> parts = List.of(name.toLowerCase(Locale.ROOT).split(" "));
        return new PersonName(parts.subList(0, parts.size() - 1), parts.getLast(), span);
    }

    /** The name that ends with token {@code last}: proper nouns in a row, around a nickname in quotation marks. */
    static Optional<PersonName> endingAt(ComparedClaim claim, int last) {
        int surname = firstInRow(claim, last + 1);
        int first = surname > last ? surname : firstInRow(claim, beforeNickname(claim, surname));
        return first > last ? Optional.empty() : of(claim, first, last);
    }

    private static int firstInRow(ComparedClaim claim, int end) {
        int first = end;
        while (first > 0 && isNamePart(claim, first - 1)) {
            first--;
        }
        return first;
    }

    /** The token that opens a quoted nickname between the name and a first name; the name's where there is none. */
    private static int beforeNickname(ComparedClaim claim, int name) {
        SyntaxTree tree = claim.tree();
        if (name == 0 || !isMark(tree, name - 1)) {
            return name;
        }
        return IntStream.iterate(name - 2, at -> at > 0 && at >= name - LONGEST_NICKNAME, at -> at - 1)
                .filter(at -> isMark(tree, at) && isNamePart(claim, at - 1)).findFirst().orElse(name);
    }

    private static boolean isMark(SyntaxTree tree, int token) {
        return QUOTATION_MARKS.contains(tree.token(token).form());
    }

    /** The name that starts with token {@code first}. */
    static Optional<PersonName> startingAt(ComparedClaim claim, int first) {
        int last = opens(claim, first) ? first : first - 1;
        while (last + 1 < claim.tree().size() && isNamePart(claim, last + 1)) {
            last++;
        }
        return last < first ? Optional.empty() : of(claim, first, last);
    }

    /** Whether a capital word that the tagger takes for none stands before a name, as rare first names do. */
    static boolean opens(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        String form = tree.token(token).form();
        return token + 1 < tree.size() && Character.isUpperCase(form.codePointAt(0)) && tree.isNoun(token)
                && isNamePart(claim, token + 1);
    }

    private static boolean isNamePart(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        String form = tree.token(token).form();
        boolean capital = !form.isEmpty() && Character.isUpperCase(form.codePointAt(0));
        boolean initial = form.length() == 2 && form.endsWith(".");
        return capital && (tree.isProperNoun(token) || initial
                || claim.lexicon().in("name endings", form.toLowerCase(Locale.ROOT)));
    }

    /** Whether the two can name one person: same surname, and first names that do not exclude each other. */
    public boolean matches(PersonName other) {
        boolean sameSurname = surname.equals(other.surname)
                || Math.min(surname.length(), other.surname.length()) > SHORT_NAME && !given.isEmpty()
                        && EditDistance.between(surname, other.surname) == 1 && given.equals(other.given);
        return sameSurname && (given.isEmpty() || other.given.isEmpty()
                || given.stream().anyMatch(mine -> other.given.stream().anyMatch(theirs -> fits(mine, theirs)))
                        && !hasOtherSecondName(other));
    }

    /** "Mary Ann", "Mary Elizabeth"; a title before a first name is none: "Sheriff Mary". */
    private boolean hasOtherSecondName(PersonName other) {
        return given.size() > 1 && other.given.size() > 1
                && other.given.stream().noneMatch(theirs -> fits(given.getLast(), theirs))
                && given.stream().noneMatch(mine -> fits(mine, other.given.getLast()));
    }

    /** Whether both state a first name, and one that fits. */
    public boolean fullyMatches(PersonName other) {
        return matches(other) && !given.isEmpty() && !other.given.isEmpty();
    }

    private static boolean fits(String mine, String theirs) {
        String shorter = mine.length() < theirs.length() ? mine : theirs;
        String longer = mine.length() < theirs.length() ? theirs : mine;
        String initial = shorter.replace(".", "");
        boolean isInitial = initial.length() == 1 && longer.replace(".", "").length() > 1 && longer.startsWith(initial);
        return isInitial || shorter.length() >= SHORT_NAME && longer.startsWith(shorter)
                || shorter.length() > SHORT_NAME && EditDistance.between(mine, theirs) <= 2;
    }
}
