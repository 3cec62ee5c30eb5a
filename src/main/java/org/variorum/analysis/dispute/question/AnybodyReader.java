package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * Whether anybody at all underwent an act of which reports tell a number of people: "no one was arrested", "police made
 * no arrests", "the driver was arrested". A single person is told of without a number, so that no count shows it.
 */
final class AnybodyReader extends TokenReader {

    private static final String NONE = "none";
    private static final String SOME = "some";
    private static final List<String> ARTICLE = List.of("det");

    private final Acts acts;
    private final Circumstances circumstances;

    AnybodyReader(NewsLanguage language) {
        super(
                new Question("anybody", "polarity.anybody", DisputeKind.POLARITY, 0.55,
                        QuestionLabel.WHETHER), language,
                ComparedClaim::asserted);
        this.acts = language.acts();
        this.circumstances = new Circumstances(lexicon);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        return claim.tree().isVerb(token) ? ofVerb(claim, token) : ofNoun(claim.tree(), token);
    }

    private Optional<Answer> ofVerb(ComparedClaim claim, int verb) {
        SyntaxTree tree = claim.tree();
        String act = acts.of(tree, verb);
        OptionalInt patient = lexicon.in("acts of tolls", act) ? Acts.patient(tree, verb) : OptionalInt.empty();
        if (patient.isEmpty()) {
            return Optional.empty();
        }
        int who = patient.getAsInt();
        if (isNobody(tree, who)) {
            return tree.child(verb, List.of("neg")).isPresent() ? Optional.empty()
                    : Optional.of(answer(act, NONE, between(tree, firstOf(tree, who), verb)));
        }
        boolean attacker = lexicon.in("fates of attackers", tree.lemma(verb)) && lexicon.isPerpetrator(tree.lemma(who));
        return persons.isPerson(tree, who) && !attacker && !negation.negated(claim, verb) && !negation.none(tree, who)
                ? Optional.of(answer(act, SOME, between(tree, who, verb))) : Optional.empty();
    }

    /** "There were no arrests", "police made no arrests". */
    private Optional<Answer> ofNoun(SyntaxTree tree, int noun) {
        String act = tree.isNoun(noun) ? acts.ofNoun(tree.lemma(noun)).orElse("") : "";
        int verb = governor(tree, noun);
        boolean none = lexicon.in("acts of tolls", act) && negation.none(tree, noun) && isAlone(tree, noun)
                && verb >= 0 && tree.head(noun) == verb && lexicon.isLight(tree.lemma(verb));
        return none ? Optional.of(answer(act, NONE, tree.span(firstOf(tree, noun), noun))) : Optional.empty();
    }

    /** "No one", "nobody"; not "no one else" or "no one in the lorry", who are some of all. */
    private boolean isNobody(SyntaxTree tree, int noun) {
        boolean none = lexicon.negates(tree.lemma(noun)) || negation.none(tree, noun);
        return none && lexicon.in("nobody at all", tree.lemma(noun)) && isAlone(tree, noun);
    }

    private static boolean isAlone(SyntaxTree tree, int noun) {
        return tree.children(noun, ARTICLE).size() == tree.children(noun).size();
    }

    private static int firstOf(SyntaxTree tree, int noun) {
        return tree.subtree(noun).nextSetBit(0);
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        if (first.value().equals(second.value())) {
            return false;
        }
        int mine = governor(contrast.first().tree(), tokenOf(contrast.first(), first));
        int theirs = governor(contrast.second().tree(), tokenOf(contrast.second(), second));
        return !Referents.otherDays(contrast) && !Referents.otherYears(contrast) && !Referents.otherPlaces(contrast)
                && !circumstances.otherAdjuncts(contrast, mine, theirs)
                && (first.value().equals(NONE) ? !isMoreOf(contrast.first(), mine, contrast.second(), theirs)
                        : !isMoreOf(contrast.second(), theirs, contrast.first(), mine))
                && !circumstances.conditional(contrast.first(), mine)
                && !circumstances.conditional(contrast.second(), theirs);
    }

    /** "No one was charged with the murder", "two were charged": of what, only the denial says. */
    private boolean isMoreOf(ComparedClaim denying, int verb, ComparedClaim telling, int told) {
        return hasMatter(denying.tree(), verb) && !hasMatter(telling.tree(), told);
    }

    private boolean hasMatter(SyntaxTree tree, int verb) {
        return tree.isVerb(verb) && lexicon.in("charging", tree.lemma(verb)) && tree.children(verb, List.of("prep"))
                .stream().anyMatch(preposition -> lexicon.in("before a charge", tree.lemma(preposition)));
    }

    /** Whom it had not befallen when the earlier report was written, it may have befallen since. */
    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        return contrast.earlier(first, second).map(Answer::value).filter(NONE::equals).isPresent();
    }
}
