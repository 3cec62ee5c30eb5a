package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.extract.grammar.NounPhrase;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * In what kind of place one act befell somebody, in whichever of its words: "arrested at his home", "detained at the
 * airport". Kinds of which one can lie in the other exclude nothing, and a street may hold any of them.
 */
final class ActPlaceReader extends TokenReader {

    private final Acts acts;

    ActPlaceReader(NewsLanguage language) {
        super(new Question("act-place", "place.act", DisputeKind.PLACE, 0.6,
                QuestionLabel.WHERE), language, ComparedClaim::affirmed);
        this.acts = language.acts();
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        OptionalInt whom = tree.isVerb(token) ? Acts.patient(tree, token) : OptionalInt.empty();
        String act = whom.isEmpty() ? "" : acts.of(tree, token);
        return act.isEmpty() || !persons.isPerson(tree, whom.getAsInt()) ? Optional.empty()
                : place(tree, token).map(noun -> answer(
                        act, Whom.of(tree, whom.getAsInt(), persons).with(tree.lemma(noun)),
                        NounPhrase.around(tree, noun).span(tree)));
    }

    /** The noun for a kind of place behind one of the verb's prepositions of place. */
    private Optional<Integer> place(SyntaxTree tree, int verb) {
        return tree.children(verb, List.of("prep")).stream()
                .filter(preposition -> lexicon.in("placing", tree.lemma(preposition))
                        && !isAim(tree, verb, preposition))
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream())
                .filter(noun -> lexicon.in("settings", tree.lemma(noun)) && !lexicon.in("ways", tree.lemma(noun)))
                .findFirst();
    }

    /** "Shot at the house": what was aimed at, unless somebody was shot there. */
    private static boolean isAim(SyntaxTree tree, int verb, int preposition) {
        return tree.isIn(preposition, "at") && tree.isIn(verb, "aiming")
                && tree.child(verb, Relations.OBJECTS).isEmpty()
                && tree.child(verb, Relations.PASSIVE_SUBJECTS).isEmpty();
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return lexicon.areOtherPlaces(Whom.said(first), Whom.said(second))
                && Whom.in(first).fits(Whom.in(second)) && !Referents.otherDays(contrast)
                && !contrast.first().isOfOthersThan(contrast.second());
    }
}
