package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * Whether the one who was hurt lived when the report was written. A death in the later report is news, not a
 * contradiction; in reports of one time it is one where both give the name.
 */
final class ConditionReader extends TokenReader {

    private static final String ALIVE = "alive";
    private static final String DEAD = "dead";

    ConditionReader(NewsLanguage language) {
        super(
                new Question("condition", "polarity.condition", DisputeKind.PARTICIPANT, 0.55,
                        QuestionLabel.fixed("fact.condition")), language,
                ComparedClaim::asserted);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        if (!tree.isVerb(token) || negation.negated(claim, token)) {
            return Optional.empty();
        }
        boolean dies = lexicon.in("dying", tree.lemma(token));
        OptionalInt sign = dies ? OptionalInt.of(token) : signOfLife(tree, token);
        OptionalInt patient = sign.isEmpty() ? OptionalInt.empty() : Persons.patient(tree, token);
        boolean one = patient.isPresent() && persons.isPerson(tree, patient.getAsInt())
                && !tree.tag(patient.getAsInt()).endsWith("S") && !tree.isIn(patient.getAsInt(), "several")
                && !lexicon.isPerpetrator(tree.lemma(patient.getAsInt()));
        return !one ? Optional.empty() : Optional.of(answer(
                EVENT, Whom.of(tree, patient.getAsInt(), persons).with(dies ? DEAD : ALIVE),
                between(tree, token, sign.getAsInt())));
    }

    /** "Is in critical condition", "remains in hospital", "is recovering". */
    private OptionalInt signOfLife(SyntaxTree tree, int verb) {
        if (lexicon.in("recovering", tree.lemma(verb))) {
            return OptionalInt.of(verb);
        }
        if (!lexicon.in("being in a state", tree.lemma(verb))) {
            return OptionalInt.empty();
        }
        return tree.children(verb).stream()
                .filter(child -> lexicon.in("home", tree.lemma(child)))
                .flatMap(child -> tree.children(child, List.of("pobj")).stream())
                .filter(noun -> lexicon.in("health", tree.lemma(noun)) || lexicon.in("hospitals", tree.lemma(noun)))
                .mapToInt(Integer::intValue).findFirst();
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        boolean apart = !Whom.said(first).equals(Whom.said(second));
        if (contrast.internal()) {
            return apart && !Whom.in(first).isNamedAs(Whom.in(second)) || !Whom.in(first).fits(Whom.in(second));
        }
        return apart && Whom.in(first).fits(Whom.in(second))
                && (movedOn(contrast, first, second) || Whom.in(first).isNamedAs(Whom.in(second)));
    }

    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        return contrast.later(first, second).map(Whom::said).filter(DEAD::equals).isPresent();
    }
}
