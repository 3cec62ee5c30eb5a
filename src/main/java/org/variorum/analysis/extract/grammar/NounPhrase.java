package org.variorum.analysis.extract.grammar;

import java.util.BitSet;
import org.variorum.model.text.TextSpan;

/**
 * The words of a noun phrase, from its first modifier to its head, without what follows the head.
 *
 * @param first index of the first word
 * @param last index of the head, or of the last word of a name that goes on behind it
 * @param head index of the head
 */
public record NounPhrase(int first, int last, int head) {

    /** The phrase around a head. */
    public static NounPhrase around(SyntaxTree tree, int head) {
        BitSet before = new BitSet(tree.size());
        before.set(head);
        for (int child : tree.children(head)) {
            if (child < head && Relations.NOUN_PARTS.contains(tree.relation(child))) {
                before.or(tree.subtree(child));
            }
        }
        int first = head;
        while (first > 0 && before.get(first - 1)) {
            first--;
        }
        while (first < head && tree.isPunctuation(first)) {
            first++;
        }
        return new NounPhrase(first, nameEnd(tree, head), head);
    }

    private static int nameEnd(SyntaxTree tree, int head) {
        int last = head;
        while (last + 1 < tree.size() && goesOn(tree.token(last + 1).entity())) {
            last++;
        }
        return last;
    }

    private static boolean goesOn(String entity) {
        return entity.startsWith("I-") || entity.startsWith("L-");
    }

    /** The phrase without its leading article. */
    public NounPhrase withoutArticle(SyntaxTree tree) {
        boolean article = first < head && tree.tag(first).equals("DT");
        return article ? new NounPhrase(first + 1, last, head) : this;
    }

    public TextSpan span(SyntaxTree tree) {
        return tree.span(first, last);
    }

    public String words(SyntaxTree tree) {
        return tree.words(first, last);
    }

    /** Whether the word belongs to the phrase. */
    public boolean contains(int index) {
        return first <= index && index <= last;
    }
}
