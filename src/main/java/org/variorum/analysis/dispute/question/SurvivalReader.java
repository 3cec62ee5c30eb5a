package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/** Whether anybody survived what befell a whole group: "all 14 on board were killed", "three of them survived". */
final class SurvivalReader extends TokenReader {

    private static final String NONE = "none";
    private static final String SOME = "some";

    SurvivalReader(NewsLanguage language) {
        super(
                new Question("survival", "polarity.survival", DisputeKind.POLARITY, 0.6,
                        QuestionLabel.fixed("fact.survival")), language,
                ComparedClaim::asserted);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        boolean survives = isSurviving(tree, token);
        if (!tree.isVerb(token) || !survives && !lexicon.in("dying", tree.lemma(token))) {
            return Optional.empty();
        }
        OptionalInt who = survives ? tree.child(token, List.of("nsubj")) : Persons.patient(tree, token);
        if (who.isEmpty()) {
            return Optional.empty();
        }
        int people = ofWhich(tree, who.getAsInt());
        boolean denied = negation.negated(claim, token) != negation.none(tree, who.getAsInt());
        boolean told = survives ? isPeople(tree, people) : !denied && isAll(tree, who.getAsInt(), people);
        return told ? Optional.of(answer(
                EVENT, (survives && !denied ? SOME : NONE) + " " + group(tree, people),
                between(tree, tree.subtree(who.getAsInt()).nextSetBit(0), token))) : Optional.empty();
    }

    private boolean isSurviving(SyntaxTree tree, int verb) {
        return lexicon.in("surviving alone", tree.lemma(verb));
    }

    /** "All of the crew", "three of the 14 people": what the words behind "of" name, else the word itself. */
    private static int ofWhich(SyntaxTree tree, int word) {
        return tree.isNoun(word) ? word : tree.children(word, List.of("prep")).stream()
                .flatMap(preposition -> tree.children(preposition, Relations.PREPOSITIONAL_OBJECTS).stream())
                .findFirst().orElse(word);
    }

    private boolean isPeople(SyntaxTree tree, int word) {
        return tree.tag(word).equals("CD") || lexicon.negates(tree.lemma(word))
                || lexicon.in("nobody at all", tree.lemma(word)) || persons.isPerson(tree, word);
    }

    /** "Both", "all three": who is meant stands elsewhere, so that only a noun beside says it. */
    private boolean isAll(SyntaxTree tree, int word, int people) {
        return tree.isNoun(people) && (lexicon.in("totals", tree.lemma(word)) || tree.children(word).stream()
                .anyMatch(before -> before < word && lexicon.in("totals", tree.lemma(before))));
    }

    /** The noun for the people, nothing where it takes in everybody. */
    private String group(SyntaxTree tree, int word) {
        String lemma = tree.lemma(word);
        return !tree.isNoun(word) || lexicon.in("anybody", lemma) || lexicon.in("nobody at all", lemma) ? "" : lemma;
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        boolean firstDenies = first.value().startsWith(NONE);
        String denied = group(firstDenies ? first : second);
        return firstDenies != second.value().startsWith(NONE)
                && (denied.isEmpty() || denied.equals(group(firstDenies ? second : first)))
                && !Referents.otherDays(contrast) && !Referents.otherPlaces(contrast);
    }

    private static String group(Answer answer) {
        return answer.value().substring(answer.value().indexOf(' ') + 1);
    }

    /** Who survived at first may have died since. */
    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        return contrast.later(first, second).filter(told -> told.value().startsWith(NONE)).isPresent();
    }
}
