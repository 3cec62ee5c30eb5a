package org.variorum.analysis.dispute.contrast;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.text.TextSpan;

/**
 * A prepositional phrase that adds something to a verb: "(died) at a hospice", "(died) of heart failure".
 *
 * @param governor index of the verb
 * @param verb its lemma
 * @param preposition lemma of the preposition
 * @param head lemma of the noun
 * @param words lemmas of the content words in the phrase
 * @param named whether the noun is a name or a number
 * @param span from the preposition to the end of the phrase
 */
public record Adjunct(
        int governor, String verb, String preposition, String head, SortedSet<String> words, boolean named,
        TextSpan span) {

    /** The claim's adjuncts that begin with one of the prepositions, in reading order. */
    public static List<Adjunct> in(ComparedClaim claim, List<String> prepositions) {
        List<Adjunct> adjuncts = new ArrayList<>();
        SyntaxTree tree = claim.tree();
        for (int token : claim.tokens()) {
            int verb = tree.head(token);
            boolean adds = verb >= 0 && tree.isVerb(verb) && prepositions.contains(tree.lemma(token))
                    && tree.tag(token).equals("IN");
            if (adds) {
                tree.children(token).stream()
                        .filter(tree::isNoun)
                        .findFirst()
                        .ifPresent(noun -> adjuncts.add(adjunct(claim, verb, token, noun)));
            }
        }
        return adjuncts;
    }

    private static Adjunct adjunct(ComparedClaim claim, int verb, int preposition, int noun) {
        SyntaxTree tree = claim.tree();
        BitSet below = tree.subtree(preposition);
        SortedSet<String> words = new TreeSet<>();
        below.stream().filter(claim::isContent).forEach(token -> words.add(tree.lemma(token)));
        int end = Math.min(tree.token(below.length() - 1).end(), claim.claim().span().end());
        int start = tree.token(preposition).start();
        return new Adjunct(
                verb, tree.lemma(verb), tree.lemma(preposition), tree.lemma(noun), words,
                tree.isProperNoun(noun) || tree.tag(noun).equals("CD"),
                new TextSpan(start, Math.max(start, end)));
    }

    /** Whether both add the same kind of thing to the same verb. */
    public boolean comparableWith(Adjunct other, Lexicon lexicon) {
        return verb.equals(other.verb) && (preposition.equals(other.preposition)
                || lexicon.in("placing", preposition) && lexicon.in("placing", other.preposition));
    }

    /** Whether the two phrases name other things: neither noun occurs in the other phrase. */
    public boolean disjointFrom(Adjunct other) {
        return !other.words.contains(head) && !words.contains(other.head);
    }
}
