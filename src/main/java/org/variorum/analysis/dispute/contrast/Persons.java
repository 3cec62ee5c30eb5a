package org.variorum.analysis.dispute.contrast;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.variorum.analysis.dispute.question.Whom;
import org.variorum.analysis.extract.entity.GenderWords;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.analysis.language.WordList;

/** Which words stand for people, for a woman or a man, for one person or several. */
public final class Persons {

    private final Set<String> nouns;
    private final GenderWords genders;
    private final Set<String> anybody;
    private final Set<String> others;
    private final Set<String> pronouns;
    private final Set<String> reflexive;

    Persons(String language) {
        WordList people = WordList.load(language, "people");
        nouns = Set.copyOf(people.words("person"));
        genders = GenderWords.load(language);
        anybody = Set.copyOf(people.words("anybody"));
        pronouns = Set.copyOf(people.words("personal pronouns"));
        reflexive = Set.copyOf(people.words("reflexive pronouns"));
        others = Set.copyOf(people.words("one of several"));
    }

    /** Whether the word stands for people: a noun for them, a personal pronoun or a name of one. */
    public boolean isPerson(SyntaxTree tree, int token) {
        return tree.isNoun(token) && nouns.contains(tree.token(token).form().toLowerCase(Locale.ROOT))
                || tree.isPronoun(token) && pronouns.contains(tree.lemma(token)) || isNamed(tree, token);
    }

    /** Whether it is a person's name. */
    public static boolean isNamed(SyntaxTree tree, int token) {
        return tree.isProperNoun(token) && tree.token(token).entityType().equals("PERSON");
    }

    /** Whether the word stands for the subject of its own verb: "himself". */
    public boolean isReflexive(SyntaxTree tree, int token) {
        return reflexive.contains(tree.token(token).form().toLowerCase(Locale.ROOT));
    }

    /** {@code woman}, {@code man}, or nothing where the word leaves it open. */
    public String gender(SyntaxTree tree, int token) {
        String lemma = tree.lemma(token);
        return genders.women().contains(lemma) ? "woman" : genders.men().contains(lemma) ? "man" : "";
    }

    /**
     * What the person was in the event, as "the driver", or which one of several, as "a second man"; nothing for words
     * that fit anybody.
     */
    public String part(SyntaxTree tree, int token) {
        String lemma = tree.lemma(token);
        String which = tree.children(token).stream()
                .map(child -> tree.token(child).form().toLowerCase(Locale.ROOT))
                .filter(others::contains).findFirst().orElse("");
        return which.isEmpty() && (anybody.contains(lemma) || !tree.isNoun(token)) ? "" : (which + " " + lemma).strip();
    }

    /** Whom or what the verb's act befell: its object, or the subject of its passive or of a verb without object. */
    public static OptionalInt patient(SyntaxTree tree, int verb) {
        OptionalInt object = tree.child(verb, Relations.OBJECTS);
        return object.isPresent() ? object : Subject.noun(tree, verb);
    }
}
