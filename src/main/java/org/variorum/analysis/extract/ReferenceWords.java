package org.variorum.analysis.extract;

import java.util.Map;
import java.util.Set;
import org.variorum.analysis.extract.entity.GenderWords;
import org.variorum.analysis.language.WordList;

/**
 * The words of a language that stand for a name before them.
 *
 * @param genders nouns, titles and pronouns by gender
 * @param persons nouns for people
 * @param personal pronouns for one person
 * @param bodies nouns for a body named before
 * @param countries nouns for a country named before
 * @param parts nouns for a part in the event ("suspect") by the verbs whose object takes it ("arrest")
 * @param pairs words for two named before
 */
record ReferenceWords(
        GenderWords genders, Set<String> persons, Set<String> personal, Set<String> bodies, Set<String> countries,
        Map<String, String> parts, Set<String> pairs) {

    /** Those of the language with that code. */
    static ReferenceWords load(String language) {
        WordList references = WordList.load(language, "references");
        WordList people = WordList.load(language, "people");
        return new ReferenceWords(
                GenderWords.load(language), Set.copyOf(people.words("person")),
                Set.copyOf(references.words("personal")), Set.copyOf(references.words("bodies")),
                Set.copyOf(references.words("countries")),
                references.meanings("parts"), Set.copyOf(references.words("pairs")));
    }
}
