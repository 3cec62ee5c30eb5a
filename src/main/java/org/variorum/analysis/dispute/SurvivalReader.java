package org.variorum.analysis.dispute;

import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/** Whether anybody survived what befell a whole group: "all 14 on board were killed", "three of them survived". */
final class SurvivalReader extends TokenReader {

    private static final String NONE = "none";
    private static final String SOME = "some";

    SurvivalReader() {
        super(new Question("survival", "polarity.survival", DisputeKind.POLARITY, 0.6));
    }

    @Override
    boolean reads(ComparedClaim claim) {
        return claim.asserted();
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        if (!tree.isVerb(token) || !lexicon.in("dying", tree.lemma(token)) && !isSurviving(tree, token)) {
            return Optional.empty();
        }
        OptionalInt object = tree.child(token, Relations.OBJECTS);
        OptionalInt who = object.isPresent() ? object : tree.child(token, Subject.SUBJECTS);
        if (who.isEmpty() || !isSurviving(tree, token) && !isAll(tree, who.getAsInt())) {
            return Optional.empty();
        }
        boolean denied = negation.negated(claim, token) || isNone(tree, who.getAsInt());
        return isSurviving(tree, token) || !denied
                ? Optional.of(answer(
                        EVENT, (isSurviving(tree, token) && !denied ? SOME : NONE) + " "
                                + group(tree, who.getAsInt()),
                        between(tree, tree.subtree(who.getAsInt()).nextSetBit(0), token)))
                : Optional.empty();
    }

    private boolean isSurviving(SyntaxTree tree, int verb) {
        return lexicon.in("surviving alone", tree.lemma(verb));
    }

    private boolean isAll(SyntaxTree tree, int noun) {
        return lexicon.in("totals", tree.lemma(noun)) || tree.children(noun).stream()
                .anyMatch(word -> word < noun && lexicon.in("totals", tree.lemma(word)));
    }

    private boolean isNone(SyntaxTree tree, int noun) {
        return lexicon.negates(tree.lemma(noun)) || tree.children(noun).stream()
                .anyMatch(word -> word < noun && lexicon.negates(tree.lemma(word)));
    }

    /** The noun for the people, nothing where it takes in everybody. */
    private String group(SyntaxTree tree, int noun) {
        String lemma = tree.lemma(noun);
        return !tree.isNoun(noun) || lexicon.in("anybody", lemma) || isNone(tree, noun) ? "" : lemma;
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
