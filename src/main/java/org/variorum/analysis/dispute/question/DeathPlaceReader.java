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

/** Whether the one who was killed died where it happened or only later, in hospital. */
final class DeathPlaceReader extends TokenReader {

    private static final String SCENE = "scene";
    private static final String LATER = "later";

    DeathPlaceReader(NewsLanguage language) {
        super(new Question("death-place", "place.death", DisputeKind.PLACE, 0.6,
                QuestionLabel.fixed("fact.death-place")), language, ComparedClaim::asserted);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        boolean pronounced = lexicon.in("pronouncing", tree.lemma(token))
                && tree.children(token).stream().anyMatch(child -> lexicon.in("not alive", tree.lemma(child)));
        if (!tree.isVerb(token) || !pronounced && !lexicon.in("dying alone", tree.lemma(token))) {
            return Optional.empty();
        }
        OptionalInt patient = Persons.patient(tree, token);
        if (patient.isEmpty() || !persons.isPerson(tree, patient.getAsInt())) {
            return Optional.empty();
        }
        return where(tree, token).map(where -> answer(
                EVENT, Whom.of(tree, patient.getAsInt(), persons).with(tree.lemma(where).equals(SCENE) ? SCENE : LATER),
                between(tree, token, where)));
    }

    /** The word that places or dates the death after the event. */
    private Optional<Integer> where(SyntaxTree tree, int verb) {
        Optional<Integer> place = tree.children(verb).stream()
                .filter(child -> lexicon.in("placing", tree.lemma(child)))
                .flatMap(child -> tree.children(child, List.of("pobj")).stream())
                .filter(noun -> tree.lemma(noun).equals(SCENE) || lexicon.in("hospitals", tree.lemma(noun)))
                .findFirst();
        return place.or(() -> tree.children(verb).stream()
                .filter(child -> tree.lemma(child).equals(LATER)).findFirst());
    }

    /** An article that tells of several deaths contradicts nobody. */
    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        boolean apart = !Whom.said(first).equals(Whom.said(second));
        return contrast.internal()
                ? apart || !Whom.in(first).fits(Whom.in(second))
                : apart && Whom.in(first).fits(Whom.in(second));
    }
}
