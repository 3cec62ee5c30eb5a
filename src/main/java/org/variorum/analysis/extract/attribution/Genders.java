package org.variorum.analysis.extract.attribution;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.variorum.analysis.extract.entity.GenderWords;
import org.variorum.analysis.extract.grammar.SyntaxTree;

/** Which gender an article gives a person by a title or a noun: "Ms Wexley", "Ada Wexley, the chairwoman". */
final class Genders {

    private final GenderWords words;
    private final Map<String, Boolean> womanBySurname = new HashMap<>();

    Genders(GenderWords words, List<SyntaxTree> trees) {
        this.words = words;
        trees.forEach(this::read);
    }

    private void read(SyntaxTree tree) {
        for (int end = 0; end < tree.size(); end++) {
            if (Speakers.isEndOfPerson(tree, end)) {
                int name = end;
                IntStream.concat(
                                IntStream.range(Math.max(0, end - 3), end),
                                tree.children(end, List.of("appos")).stream().mapToInt(Integer::intValue))
                        .mapToObj(word -> tree.lemma(word).replace(".", ""))
                        .forEach(word -> note(tree.lemma(name), word));
            }
        }
    }

    private void note(String surname, String word) {
        if (words.women().contains(word)) {
            womanBySurname.putIfAbsent(surname, true);
        } else if (words.men().contains(word)) {
            womanBySurname.putIfAbsent(surname, false);
        }
    }

    /** Whether the pronoun can stand for who is called so: nothing in the article gives them the other gender. */
    boolean fits(String pronoun, String name) {
        String surname = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        Boolean woman = womanBySurname.get(surname);
        return woman == null || !(woman ? words.men() : words.women()).contains(pronoun);
    }
}
