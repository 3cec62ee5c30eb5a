package org.variorum.analysis.dispute;

import java.util.List;
import org.variorum.analysis.extract.grammar.SyntaxTree;

/** Whether a word lies in the scope of a negation, by the grammar of its sentence. */
final class Negation {

    private static final List<String> CLAUSE_ENDS = List.of("relcl", "advcl", "conj", "parataxis", "ccomp");

    private final Lexicon lexicon;

    Negation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether an odd number of negations bears on the token: on itself or on what governs it in its clause. */
    boolean negated(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        int signs = 0;
        int at = token;
        while (at >= 0) {
            for (int child : tree.children(at)) {
                boolean sign = lexicon.negates(tree.lemma(child)) && child != token
                        && (tree.relation(child).equals("neg") || tree.relation(child).equals("det")
                                || at == token || child < at);
                signs += sign && tree.children(child).isEmpty() ? 1 : 0;
            }
            if (at != token && lexicon.negates(tree.lemma(at))) {
                signs++;
            }
            if (unrealised(tree, at)) {
                signs++;
            }
            boolean ends = tree.isVerb(at) && !completes(tree, at)
                    && (at != token || CLAUSE_ENDS.contains(tree.relation(at)));
            at = ends ? -1 : tree.head(at);
        }
        return signs % 2 == 1;
    }

    /** "Unable to speak", "incapable of speaking", "has yet to speak": said not to have happened. */
    private boolean unrealised(SyntaxTree tree, int at) {
        int head = tree.head(at);
        if (head < 0 || !completes(tree, at)) {
            return false;
        }
        boolean yet = lexicon.in("before yet", tree.lemma(head)) && tree.children(head).stream()
                .anyMatch(child -> lexicon.in("yet", tree.lemma(child)));
        return yet || lexicon.in("unrealised", tree.lemma(head));
    }

    private static boolean completes(SyntaxTree tree, int at) {
        return tree.relation(at).equals("xcomp") || tree.relation(at).equals("pcomp");
    }
}
