package org.variorum.analysis.dispute.contrast;

import java.util.List;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.text.TextSpan;

/** Whether a word lies in the scope of a negation, by the grammar of its sentence. */
public final class Negation {

    private static final List<String> CLAUSE_ENDS = List.of("relcl", "advcl", "conj", "parataxis", "ccomp");

    private final Lexicon lexicon;

    public Negation(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether an odd number of negations bears on the token: on itself or on what governs it in its clause. */
    public boolean negated(ComparedClaim claim, int token) {
        return signs(claim.tree(), token).size() % 2 == 1;
    }

    /** "No emotion", "nobody from the board": whether the noun phrase itself says that there was none. */
    public boolean none(SyntaxTree tree, int noun) {
        return lexicon.negates(tree.lemma(noun)) && !tree.children(noun).isEmpty() || no(tree, noun).isPresent();
    }

    /** The word before a noun that says that there was none. */
    public OptionalInt no(SyntaxTree tree, int noun) {
        return tree.children(noun, List.of("det")).stream().mapToInt(Integer::intValue)
                .filter(det -> lexicon.negates(tree.lemma(det))).findFirst();
    }

    /** The token with the claim's words that negate it: "not working", "nobody had told", "told nothing". */
    public TextSpan words(ComparedClaim claim, int token) {
        List<Integer> inside = claim.tokens();
        SortedSet<Integer> signs = signs(claim.tree(), token);
        signs.retainAll(inside);
        signs.add(token);
        int first = signs.first();
        return claim.tree().span(first, first < token ? token : signs.last());
    }

    /** The words that negate the token, by their place in the sentence. */
    private SortedSet<Integer> signs(SyntaxTree tree, int token) {
        SortedSet<Integer> signs = new TreeSet<>();
        int at = token;
        while (at >= 0) {
            for (int child : tree.children(at)) {
                boolean sign = lexicon.negates(tree.lemma(child)) && child != token
                        && (tree.relation(child).equals("neg") || tree.relation(child).equals("det")
                                || at == token || child < at);
                if (sign && tree.children(child).isEmpty()) {
                    signs.add(child);
                }
            }
            if (at != token && lexicon.negates(tree.lemma(at))) {
                signs.add(at);
            }
            if (unrealised(tree, at) || denied(tree, at)) {
                signs.add(tree.head(at));
            }
            signs.addAll(notThought(tree, at));
            boolean ends = isContrasted(tree, at) || tree.isVerb(at) && !completes(tree, at)
                    && (at != token || CLAUSE_ENDS.contains(tree.relation(at)));
            at = ends ? -1 : tree.head(at);
        }
        return signs;
    }

    /** "No deaths but damage", "not a fire but an explosion": what stands behind "but" is not denied. */
    private boolean isContrasted(SyntaxTree tree, int at) {
        int first = tree.head(at);
        return first >= 0 && tree.relation(at).equals("conj") && tree.children(first, List.of("cc")).stream()
                .anyMatch(and -> and < at && tree.isIn(and, "contrasts"));
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

    /** "Denied that it had received any complaint", unlike "did not deny that". */
    private boolean denied(SyntaxTree tree, int at) {
        int head = tree.head(at);
        return head >= 0 && (completes(tree, at) || tree.relation(at).equals("ccomp"))
                && lexicon.in("denials", tree.lemma(head)) && tree.child(head, Relations.NEGATIONS).isEmpty();
    }

    /** "I don't think that he left": what says that the thought is not so denies the act. */
    private List<Integer> notThought(SyntaxTree tree, int at) {
        int head = tree.head(at);
        return head >= 0 && tree.relation(at).equals("ccomp") && lexicon.in("thinking", tree.lemma(head))
                ? tree.children(head, Relations.NEGATIONS) : List.of();
    }

    private static boolean completes(SyntaxTree tree, int at) {
        return tree.relation(at).equals("xcomp") || tree.relation(at).equals("pcomp");
    }
}
