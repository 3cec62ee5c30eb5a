package org.variorum.analysis.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedSet;

/**
 * Classes of words of a language that rules ask for by name: "joins" of "and". A rule says what a word does, the list
 * beside the others says which words do it. A class that is missing is a fault of the build, so asking for it throws.
 */
public final class WordClasses {

    /** English words that name a construction of grammar, as lemmas. */
    public static final WordClasses ENGLISH_GRAMMAR = new WordClasses(WordList.load("en", "grammar"));

    /** English words around numbers, in lower case. */
    public static final WordClasses ENGLISH_VALUES = new WordClasses(WordList.load("en", "value-words"));

    private final Map<String, SequencedSet<String>> classes = new HashMap<>();

    private WordClasses(WordList list) {
        list.sectionNames().forEach(name -> classes.put(name, list.entries(name)));
    }

    /** The words of the class, in the order of the list. */
    public SequencedSet<String> of(String name) {
        SequencedSet<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalArgumentException("No class of words " + name);
        }
        return words;
    }

    /** Whether the word belongs to the class. */
    public boolean has(String name, String word) {
        return of(name).contains(word);
    }

    /** The name without the article that may stand before it: "Wall Street Journal". */
    public String withoutArticle(String name) {
        int space = name.indexOf(' ');
        boolean article = space > 0 && (has("articles", name.substring(0, space))
                || has("articles", name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1, space)));
        return article ? name.substring(space + 1) : name;
    }
}
