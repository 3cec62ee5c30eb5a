package org.variorum.analysis.dispute.question;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.Circumstances;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.NewsLanguage;
import org.variorum.analysis.dispute.contrast.Referents;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.extract.assertion.PredicateFinder;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/**
 * Whether somebody underwent what they are said to have refused: "refused a breath test", "tested negative"; "declined
 * treatment", "was treated". The act stands as a noun on the one side and as its verb or behind a verb of undergoing on
 * the other.
 */
final class RefusalReader extends TokenReader {

    private static final String DONE = "done";
    private static final String REFUSED = "refused";

    private final PredicateFinder predicates;
    private final Circumstances circumstances;

    RefusalReader(NewsLanguage language) {
        super(
                new Question("refusal", "polarity.refusal", DisputeKind.POLARITY, 0.5,
                        QuestionLabel.ofThing("fact.refusal")), language,
                ComparedClaim::affirmed);
        this.predicates = new PredicateFinder(language.code());
        this.circumstances = new Circumstances(lexicon);
    }

    @Override
    Optional<Answer> answer(ComparedClaim claim, int token) {
        SyntaxTree tree = claim.tree();
        if (!tree.isVerb(token) || negation.negated(claim, token)) {
            return Optional.empty();
        }
        OptionalInt object = tree.child(token, Relations.OBJECTS);
        boolean refuses = lexicon.in("refusing an act", tree.lemma(token));
        if (object.isPresent() && (refuses || lexicon.in("undergoing", tree.lemma(token)))) {
            String act = predicates.contentLemma(tree.lemma(object.getAsInt()));
            return tree.isNoun(object.getAsInt()) && isOfNoun(tree, token) ? Optional.of(answer(
                    act, refuses ? REFUSED : DONE, between(tree, token, object.getAsInt()))) : Optional.empty();
        }
        boolean undergone = object.isEmpty() && isOfNoun(tree, token)
                && (tree.child(token, List.of("auxpass")).isPresent() || hasOutcome(tree, token));
        return undergone ? Optional.of(answer(tree.lemma(token), DONE, claim.span(token))) : Optional.empty();
    }

    private static boolean isOfNoun(SyntaxTree tree, int verb) {
        return Subject.noun(tree, verb).stream().anyMatch(tree::isNoun);
    }

    /** "Tested negative": the adjective says what came of it for the subject. */
    private static boolean hasOutcome(SyntaxTree tree, int verb) {
        return tree.children(verb).stream().anyMatch(child -> child == verb + 1 && tree.tag(child).startsWith("JJ"));
    }

    @Override
    public boolean exclude(Contrast contrast, Answer first, Answer second) {
        if (first.value().equals(second.value())) {
            return false;
        }
        int mine = tokenOf(contrast.first(), first);
        int theirs = tokenOf(contrast.second(), second);
        return samePerson(contrast, mine, theirs) && !Referents.otherDays(contrast)
                && !circumstances.otherAdjuncts(contrast, mine, theirs)
                && !circumstances.otherMoments(contrast, mine, theirs);
    }

    /** One noun or name for whom it befell; a passive here and none there make no difference. */
    private static boolean samePerson(Contrast contrast, int mine, int theirs) {
        return Subject.noun(contrast.first().tree(), mine).stream().anyMatch(one ->
                Subject.noun(contrast.second().tree(), theirs).stream()
                        .anyMatch(other -> !Circumstances.otherThings(contrast, one, other)));
    }
}
