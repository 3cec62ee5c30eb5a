package org.variorum.analysis.dispute.comparator;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.extract.grammar.SyntaxTree;

/**
 * A noun that says what something is: "(she is) a Danish painter".
 *
 * @param token index of the noun
 * @param lemma its lemma
 * @param modifiers lemmas of the content words that stand before it and narrow it
 */
record Nominal(int token, String lemma, SortedSet<String> modifiers) {

    private static final ClaimReadings.Reading<List<Nominal>> IN_CLAIM = Nominal::read;

    private static final List<String> NARROWING = List.of("nmod", "amod", "compound", "npadvmod", "poss");

    /** The nouns that forms of "be" join to their subjects, and those that follow by "and", in reading order. */
    static List<Nominal> in(ComparedClaim claim) {
        return claim.once(IN_CLAIM);
    }

    private static List<Nominal> read(ComparedClaim claim) {
        List<Nominal> nominals = new ArrayList<>();
        SyntaxTree tree = claim.tree();
        for (int token : claim.tokens()) {
            if (tree.isNoun(token) && isPredicate(tree, token)) {
                SortedSet<String> modifiers = new TreeSet<>();
                tree.children(token, NARROWING).stream().filter(claim::isContent)
                        .forEach(part -> modifiers.add(tree.lemma(part)));
                nominals.add(new Nominal(token, tree.lemma(token), modifiers));
            }
        }
        return nominals;
    }

    private static boolean isPredicate(SyntaxTree tree, int noun) {
        int at = noun;
        while (at >= 0 && tree.relation(at).equals("conj") && tree.isNoun(tree.head(at))) {
            at = tree.head(at);
        }
        return at >= 0 && tree.relation(at).equals("attr") && tree.head(at) >= 0
                && tree.isIn(tree.head(at), "copulas");
    }
}
