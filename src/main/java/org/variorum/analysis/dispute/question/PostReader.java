package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * How somebody came out of a post: whoever was dismissed did not resign. Who was suspended may have been either since.
 */
final class PostReader extends TokenReader {

    private static final String DISMISSED = "dismissed";
    private static final String RESIGNED = "resigned";
    private static final String SUSPENDED = "suspended";

    PostReader(NewsLanguage language) {
        super(
                new Question("post", "participant.post", DisputeKind.PARTICIPANT, 0.6,
                        QuestionLabel.fixed("fact.post")), language,
                ComparedClaim::affirmed);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        if (!tree.isVerb(token) || negation.negated(claim, token)) {
            return Optional.empty();
        }
        Optional<String> fate = leaves(tree, token) ? Optional.of(RESIGNED) : suffered(tree.lemma(token));
        OptionalInt who = fate.isEmpty() ? OptionalInt.empty() : who(tree, token);
        return who.stream().boxed().filter(noun -> persons.isPerson(tree, noun) || tree.isProperNoun(noun))
                .findFirst().map(noun -> answer(
                        EVENT, Whom.of(tree, noun, persons).with(fate.orElseThrow()), between(tree, noun, token)));
    }

    private boolean leaves(SyntaxTree tree, int verb) {
        return lexicon.in("resigning", tree.lemma(verb)) && tree.child(verb, List.of("auxpass")).isEmpty();
    }

    private OptionalInt who(SyntaxTree tree, int verb) {
        return leaves(tree, verb) ? Subject.noun(tree, verb) : Persons.patient(tree, verb);
    }

    private Optional<String> suffered(String verb) {
        return lexicon.in("dismissing", verb) ? Optional.of(DISMISSED)
                : lexicon.in("suspending", verb) ? Optional.of(SUSPENDED) : Optional.empty();
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        boolean apart = !Whom.said(first).equals(Whom.said(second)) && Whom.in(first).fits(Whom.in(second));
        return apart && (isOne(contrast, first, second) && ofNone(SUSPENDED, first, second)
                || movedOn(contrast, first, second));
    }

    /** One name, or one office of which the reports speak as known. */
    private boolean isOne(Contrast contrast, Answer first, Answer second) {
        Whom mine = Whom.in(first);
        return mine.isNamedAs(Whom.in(second)) || !mine.part().isEmpty() && mine.part().equals(Whom.in(second).part())
                && !isNew(contrast.first(), first) && !isNew(contrast.second(), second)
                && !Circumstances.otherThings(
                        contrast, holder(contrast.first(), first), holder(contrast.second(), second));
    }

    /** The noun for whoever came out of the post: the interior minister is not the defence minister. */
    private int holder(ComparedClaim claim, Answer answer) {
        return who(claim.tree(), tokenOf(claim, answer)).orElseThrow();
    }

    private static boolean isNew(ComparedClaim claim, Answer answer) {
        return claim.tokensIn(answer.span()).stream().anyMatch(token -> Referents.isNew(claim.tree(), token));
    }

    private static boolean ofNone(String fate, Answer first, Answer second) {
        return !Whom.said(first).equals(fate) && !Whom.said(second).equals(fate);
    }

    @Override
    public boolean movedOn(Contrast contrast, Answer first, Answer second) {
        return contrast.earlier(first, second).map(Whom::said).filter(SUSPENDED::equals).isPresent()
                && contrast.later(first, second).map(Whom::said).filter(SUSPENDED::equals).isEmpty();
    }
}
