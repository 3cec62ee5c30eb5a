package org.variorum.analysis.extract.entity;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.language.WordList;

/**
 * A language's pronouns, titles and nouns by gender.
 *
 * @param women of a woman
 * @param men of a man
 * @param womensNames given names that only women bear
 * @param mensNames given names that only men bear
 */
public record GenderWords(Set<String> women, Set<String> men, Set<String> womensNames, Set<String> mensNames) {

    public GenderWords {
        women = Set.copyOf(women);
        men = Set.copyOf(men);
        womensNames = Set.copyOf(womensNames);
        mensNames = Set.copyOf(mensNames);
    }

    /** Those of the language with that code. */
    public static GenderWords load(String language) {
        WordList references = WordList.load(language, "references");
        WordList people = WordList.load(language, "people");
        return new GenderWords(
                union(references, people, "woman"), union(references, people, "man"),
                references.words("women's names"), references.words("men's names"));
    }

    private static Set<String> union(WordList one, WordList other, String section) {
        return Stream.concat(one.words(section).stream(), other.words(section).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
