package org.variorum.analysis.dispute.question;

import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/** Whether all who decided were of one mind: "a unanimous verdict", "two of the nine directors voted against it". */
final class UnanimityReader extends TokenReader {

    private static final String YES = "yes";
    private static final String NO = "no";

    UnanimityReader(NewsLanguage language) {
        super(
                new Question("unanimity", "polarity.unanimity", DisputeKind.POLARITY, 0.6,
                        QuestionLabel.fixed("fact.unanimity")), language,
                ComparedClaim::asserted);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        if (lexicon.in("unanimous", tree.lemma(token)) && !isRequired(tree, token)) {
            int of = tree.head(token) < 0 ? token : tree.head(token);
            return Optional.of(answer(
                    EVENT, negation.negated(claim, token) ? NO : YES,
                    between(tree, of, token).union(negation.words(claim, token))));
        }
        boolean against = tree.isVerb(token) && (lexicon.in("dissenting", tree.lemma(token))
                || lexicon.in("voting", tree.lemma(token)) && tree.children(token).stream()
                        .anyMatch(child -> lexicon.in("against", tree.lemma(child))));
        OptionalInt who = against ? Subject.noun(tree, token) : OptionalInt.empty();
        return who.isPresent() && isPart(claim, who.getAsInt()) && !negation.negated(claim, token)
                ? Optional.of(answer(EVENT, NO, tree.span(Math.min(who.getAsInt(), token), end(tree, token))))
                : Optional.empty();
    }

    /** "The law requires a unanimous verdict": what must be. */
    private boolean isRequired(SyntaxTree tree, int token) {
        int verb = governor(tree, token);
        return verb >= 0 && lexicon.in("requiring", tree.lemma(verb)) && tree.tag(verb).matches("VB[PZG]?");
    }

    /** The verb, or the "against" behind it. */
    private int end(SyntaxTree tree, int verb) {
        return tree.children(verb).stream().filter(child -> child > verb && lexicon.in("against", tree.lemma(child)))
                .findFirst().orElse(verb);
    }

    /** "Two of the nine", "one juror": some of those who decided. */
    private static boolean isPart(ComparedClaim claim, int noun) {
        return claim.claim().quantities().stream().anyMatch(quantity -> claim.tokensIn(quantity.span()).stream()
                .anyMatch(token -> token == noun || claim.tree().dominates(noun, token)));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return !first.value().equals(second.value()) && !Referents.otherDays(contrast);
    }
}
