package org.variorum.analysis.extract.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.variorum.analysis.extract.grammar.SyntaxTree;

/**
 * Which gender an article gives the people whom it names, by surname: by a title or a noun ("Ms Wexley", "Ada Wexley,
 * the chairwoman", "its chairwoman, Ada Wexley"), else by a given name that only women or only men bear.
 */
public final class Genders {

    private final GenderWords words;
    private final Map<String, Boolean> womanBySurname = new HashMap<>();

    public Genders(GenderWords words, List<SyntaxTree> trees) {
        this.words = words;
        trees.forEach(tree -> ends(tree).forEach(end -> described(tree, end)));
        trees.forEach(tree -> ends(tree).forEach(end -> givenName(tree, end)));
    }

    private static IntStream ends(SyntaxTree tree) {
        return IntStream.range(0, tree.size()).filter(token -> isEndOfPerson(tree, token));
    }

    /** Whether a person's name ends with the token. */
    public static boolean isEndOfPerson(SyntaxTree tree, int token) {
        String entity = tree.token(token).entity();
        return tree.isProperNoun(token) && (entity.equals("L-PERSON") || entity.equals("U-PERSON"));
    }

    private void described(SyntaxTree tree, int end) {
        Stream<Integer> before = tree.children(end).stream().filter(word -> word < end && tree.isNoun(word));
        Stream<Integer> behind = tree.children(end, List.of("appos")).stream();
        int head = tree.head(end);
        Stream<Integer> above = tree.relation(end).equals("appos") && head >= 0 ? Stream.of(head) : Stream.of();
        Stream.of(before, behind, above).flatMap(stream -> stream)
                .map(word -> tree.lemma(word).replace(".", ""))
                .forEach(word -> note(tree.lemma(end), words.women().contains(word), words.men().contains(word)));
    }

    private void givenName(SyntaxTree tree, int end) {
        int first = end;
        while (first > 0 && tree.token(first).entity().matches("[IL]-PERSON")) {
            first--;
        }
        String name = tree.token(first).form().toLowerCase(Locale.ROOT);
        note(tree.lemma(end), words.womensNames().contains(name), words.mensNames().contains(name));
    }

    private void note(String surname, boolean woman, boolean man) {
        if (woman != man) {
            womanBySurname.putIfAbsent(surname, woman);
        }
    }

    /** Whether the person is a woman, as far as the article tells, by full name or surname. */
    public Optional<Boolean> isWoman(String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(womanBySurname.get(surname));
    }

    /** Whether the pronoun can stand for who is called so: nothing in the article gives them the other gender. */
    public boolean fits(String pronoun, String name) {
        return isWoman(name).map(woman -> !(woman ? words.men() : words.women()).contains(pronoun)).orElse(true);
    }
}
