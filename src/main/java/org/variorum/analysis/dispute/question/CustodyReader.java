package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/** Whether the one who is sought for it was still at large, or caught, when the report was written. */
final class CustodyReader extends TokenReader {

    private static final String FREE = "free";
    private static final String HELD = "held";
    private static final String SUSPECT = "suspect";

    CustodyReader(NewsLanguage language) {
        super(
                new Question("custody", "polarity.custody", DisputeKind.PARTICIPANT, 0.4,
                        QuestionLabel.fixed("fact.custody")), language,
                ComparedClaim::asserted);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        String lemma = tree.lemma(token);
        if (tree.isVerb(token) && lexicon.in("capturing", lemma)) {
            OptionalInt caught = Persons.patient(tree, token);
            return caught.isPresent() && persons.isPerson(tree, caught.getAsInt())
                    ? Optional.of(answer(
                            SUSPECT, negation.negated(claim, token) ? FREE : HELD,
                            between(tree, caught.getAsInt(), token).union(negation.words(claim, token))))
                    : Optional.empty();
        }
        if (tree.isVerb(token) && lexicon.in("seeking", lemma)) {
            return tree.children(token).stream()
                    .filter(child -> child > token)
                    .flatMap(child -> lexicon.in("sought", tree.lemma(child)) ? tree.children(child).stream()
                            : List.of(child).stream())
                    .filter(noun -> persons.isPerson(tree, noun) && !negation.negated(claim, token))
                    .findFirst().map(noun -> answer(SUSPECT, FREE, between(tree, token, noun)));
        }
        boolean loose = lexicon.in("at large", lemma) && token > 0
                && lexicon.in("before at large", tree.lemma(token - 1));
        int verb = governor(tree, token);
        OptionalInt subject = loose ? Subject.noun(tree, verb < 0 ? token : verb) : OptionalInt.empty();
        return subject.isPresent() && persons.isPerson(tree, subject.getAsInt()) && !negation.negated(claim, token)
                ? Optional.of(answer(SUSPECT, FREE, between(tree, subject.getAsInt(), token))) : Optional.empty();
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return !first.value().equals(second.value())
                && (contrast.internal() || movedOn(contrast, first, second));
    }

    /** Whoever is caught in the later report was at large in the earlier one. */
    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        return contrast.later(first, second).map(Answer::value).filter(HELD::equals).isPresent();
    }
}
