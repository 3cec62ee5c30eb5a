package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.align.Slot;
import org.variorum.analysis.extract.grammar.NounPhrase;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * In what kind of place one act befell somebody, in whichever of its words: "arrested at his home", "detained at the
 * airport". Kinds of which one can lie in the other exclude nothing, and a street may hold any of them.
 */
final class ActPlaceReader implements AnswerReader {

    private static final Question QUESTION = new Question("act-place", "place.act", DisputeKind.PLACE, 0.6);

    private final Lexicon lexicon;
    private final Acts acts;
    private final Persons persons;

    ActPlaceReader(Lexicon lexicon, Acts acts, Persons persons) {
        this.lexicon = lexicon;
        this.acts = acts;
        this.persons = persons;
    }

    @Override
    public Question question() {
        return QUESTION;
    }

    @Override
    public List<Answer> read(ComparedClaim claim) {
        List<Answer> answers = new ArrayList<>();
        SyntaxTree tree = claim.tree();
        if (!claim.affirmed() || !claim.extracted().anchor().inherited()) {
            return answers;
        }
        for (int token : claim.tokens()) {
            OptionalInt whom = tree.isVerb(token) ? Acts.patient(tree, token) : OptionalInt.empty();
            String act = whom.isEmpty() ? "" : acts.of(tree, token);
            if (!act.isEmpty() && persons.isPerson(tree, whom.getAsInt())) {
                place(tree, token).ifPresent(noun -> answers.add(new Answer(
                        new Slot(QUESTION.kind(), act),
                        Whom.of(tree, whom.getAsInt(), persons).with(tree.lemma(noun)),
                        NounPhrase.around(tree, noun).span(tree))));
            }
        }
        return answers;
    }

    /** The noun for a kind of place behind one of the verb's prepositions of place. */
    private Optional<Integer> place(SyntaxTree tree, int verb) {
        return tree.children(verb, List.of("prep")).stream()
                .filter(preposition -> lexicon.in("placing", tree.lemma(preposition)))
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream())
                .filter(noun -> lexicon.in("settings", tree.lemma(noun)) && !lexicon.in("ways", tree.lemma(noun)))
                .findFirst();
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        return PlaceComparator.otherPlace(lexicon, Whom.said(first), Whom.said(second))
                && Whom.in(first).fits(Whom.in(second)) && !Referents.otherDays(contrast)
                && !contrast.first().extracted().isOfOthersThan(contrast.second().extracted());
    }
}
