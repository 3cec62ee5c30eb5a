package org.variorum.analysis.dispute.contrast;

import java.util.List;
import java.util.stream.Stream;
import org.variorum.analysis.extract.grammar.SyntaxTree;

/** What is usual: "the police routinely …", "it is a common practice to …". It answers nothing about one event. */
public final class Habit {

    private static final String WORDS = "habit";
    private static final List<String> PREDICATE = List.of("attr");

    private final Lexicon lexicon;

    Habit(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether the word stands in a statement of what is usual, at whatever depth. */
    public boolean governs(SyntaxTree tree, int token) {
        for (int at = tree.head(token); at >= 0; at = tree.head(at)) {
            int above = at;
            boolean usual = Stream.concat(
                            tree.children(above).stream(),
                            tree.children(above, PREDICATE).stream().flatMap(word -> tree.children(word).stream()))
                    .anyMatch(word -> lexicon.in(WORDS, tree.lemma(word)));
            if (usual) {
                return true;
            }
        }
        return false;
    }
}
