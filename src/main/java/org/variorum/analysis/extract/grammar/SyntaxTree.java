package org.variorum.analysis.extract.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import org.variorum.analysis.language.WordClasses;
import org.variorum.analysis.parse.Token;
import org.variorum.model.text.TextSpan;

/**
 * The dependency tree of one sentence, readable from the head down.
 *
 * <p>It accepts any tokens: a head out of range or on a cycle counts as a root, so that every walk ends.
 */
public final class SyntaxTree {

    private final List<Token> tokens;
    private final List<String> lemmas;
    private final int[] heads;
    private final List<List<Integer>> children;

    public SyntaxTree(List<Token> tokens) {
        this.tokens = List.copyOf(tokens);
        this.lemmas = this.tokens.stream().map(Lemmas::of).toList();
        this.heads = acyclicHeads(this.tokens);
        this.children = childrenOf(heads);
    }

    private static int[] acyclicHeads(List<Token> tokens) {
        int[] heads = new int[tokens.size()];
        for (int i = 0; i < heads.length; i++) {
            int head = tokens.get(i).head();
            heads[i] = head >= 0 && head < heads.length && head != i ? head : -1;
        }
        int[] seenFrom = new int[heads.length];
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            while (at >= 0 && seenFrom[at] == 0) {
                seenFrom[at] = i + 1;
                if (heads[at] >= 0 && seenFrom[heads[at]] == i + 1) {
                    heads[at] = -1;
                }
                at = heads[at];
            }
        }
        return heads;
    }

    private static List<List<Integer>> childrenOf(int[] heads) {
        List<List<Integer>> children = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                children.get(heads[i]).add(i);
            }
        }
        return children;
    }

    /** The tokens in order. */
    public List<Token> tokens() {
        return tokens;
    }

    /** Number of tokens. */
    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    public String lemma(int index) {
        return lemmas.get(index);
    }

    /** Whether the lemma belongs to a class of words that name a construction. */
    public boolean isIn(int index, String wordClass) {
        return WordClasses.ENGLISH_GRAMMAR.has(wordClass, lemma(index));
    }

    public String tag(int index) {
        return tokens.get(index).tag();
    }

    public String relation(int index) {
        return tokens.get(index).relation();
    }

    /** The head of the token, -1 for a root. */
    public int head(int index) {
        return heads[index];
    }

    /** Tokens whose head is this one, in order. */
    public List<Integer> children(int index) {
        return children.get(index);
    }

    /** The first child with one of the relations. */
    public OptionalInt child(int index, Collection<String> relations) {
        for (int child : children.get(index)) {
            if (relations.contains(relation(child))) {
                return OptionalInt.of(child);
            }
        }
        return OptionalInt.empty();
    }

    /** The children with one of the relations. */
    public List<Integer> children(int index, Collection<String> relations) {
        List<Integer> related = new ArrayList<>();
        for (Integer child : children.get(index)) {
            if (relations.contains(relation(child))) {
                related.add(child);
            }
        }
        return List.copyOf(related);
    }

    /** Tokens without a head. */
    public List<Integer> roots() {
        List<Integer> roots = new ArrayList<>();
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] < 0) {
                roots.add(i);
            }
        }
        return roots;
    }

    /** The token and everything below it, as a set of indexes. */
    public BitSet subtree(int index) {
        BitSet below = new BitSet(size());
        List<Integer> open = new ArrayList<>(List.of(index));
        while (!open.isEmpty()) {
            int next = open.removeLast();
            if (!below.get(next)) {
                below.set(next);
                open.addAll(children.get(next));
            }
        }
        return below;
    }

    /** Whether {@code below} is {@code above} or lies under it. */
    public boolean dominates(int above, int below) {
        for (int at = below; at >= 0; at = heads[at]) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    public boolean isVerb(int index) {
        return tag(index).startsWith("VB");
    }

    /** A common or proper noun. */
    public boolean isNoun(int index) {
        return tag(index).startsWith("NN");
    }

    public boolean isProperNoun(int index) {
        return tag(index).startsWith("NNP");
    }

    /** A personal pronoun, not a possessive one. */
    public boolean isPronoun(int index) {
        return tag(index).equals("PRP");
    }

    public boolean isPunctuation(int index) {
        String tag = tag(index);
        return !tag.isEmpty() && !Character.isLetter(tag.charAt(0)) && !tag.equals("$")
                || tag.equals("HYPH") || tag.equals("NFP");
    }

    /** Characters from the start of one token to the end of another. */
    public TextSpan span(int first, int last) {
        return new TextSpan(tokens.get(first).start(), Math.max(tokens.get(first).start(), tokens.get(last).end()));
    }

    /** The forms from one token to another, both included, as they stand in the text. */
    public String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            if (i > first && tokens.get(i).start() > tokens.get(i - 1).end()) {
                words.append(' ');
            }
            words.append(tokens.get(i).form());
        }
        return words.toString();
    }

    /** The first token that starts at or after the position, or {@link #size()}. */
    public int firstAt(int position) {
        int at = 0;
        while (at < size() && tokens.get(at).start() < position) {
            at++;
        }
        return at;
    }
}
