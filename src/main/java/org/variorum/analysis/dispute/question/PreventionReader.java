package org.variorum.analysis.dispute.question;

import java.util.Optional;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * Whether the event could have been prevented: "could have stopped …", "might have proved useful in thwarting …",
 * "nobody could have foreseen or averted …".
 */
final class PreventionReader extends TokenReader {

    /** Words between "could" and the verb, such as "have proved useful to them in". */
    private static final int FARTHEST = 9;
    /** Words before "could" that may deny it: "no security service in the world could". */
    private static final int BEFORE = 6;

    PreventionReader(NewsLanguage language) {
        super(new Question("prevention", "polarity.prevention", DisputeKind.POLARITY, 0.6,
                QuestionLabel.fixed("fact.prevention")), language, ANY);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int verb) {
        return claim.tree().isVerb(verb) && lexicon.in("preventing", claim.tree().lemma(verb))
                ? modal(claim, verb).map(modal -> answer(claim, modal, verb)) : Optional.empty();
    }

    /** "Could" or its like before the verb, with "have" between them: what was possible and did not happen. */
    private static Optional<Integer> modal(ComparedClaim claim, int verb) {
        SyntaxTree tree = claim.tree();
        boolean have = false;
        for (int at = verb - 1; at >= Math.max(claim.tokens().getFirst(), verb - FARTHEST); at--) {
            have |= tree.isIn(at, "possession");
            if (tree.tag(at).equals("MD")) {
                return have ? Optional.of(at) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Answer answer(ComparedClaim claim, int modal, int verb) {
        SyntaxTree tree = claim.tree();
        int denial = -1;
        for (int at = Math.max(claim.tokens().getFirst(), modal - BEFORE); at < verb; at++) {
            denial = denial < 0 && lexicon.negates(tree.lemma(at)) ? at : denial;
        }
        int first = denial < 0 ? modal : Math.min(denial, modal);
        return answer(
                EVENT, denial < 0 ? "possible" : "impossible", tree.span(first, verb));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return !first.value().equals(second.value());
    }
}
