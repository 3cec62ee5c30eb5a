package org.variorum.analysis.dispute.comparator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.variorum.analysis.dispute.contrast.Acts;
import org.variorum.analysis.dispute.contrast.ClaimReadings;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Persons;
import org.variorum.analysis.dispute.contrast.Subject;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.grammar.Relations;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.comparison.DisputeKind;

/** Whether somebody did it to himself or it was done to him: "the gunman shot himself", "was shot by officers". */
final class OwnHand {

    private static final double CONFIDENCE = 0.6;

    private static final List<String> SUBJECT = List.of("nsubj");

    private final ClaimReadings.Reading<List<Integer>> verbs;

    OwnHand(Persons persons) {
        this.verbs = claim -> verbs(claim, persons);
    }

    /** The finding that one claim tells of the own hand and the other of somebody else's. */
    Optional<Finding> against(Contrast contrast) {
        if (contrast.internal() || !contrast.affirmed()) {
            return Optional.empty();
        }
        Optional<Finding> found = against(contrast.first(), contrast.second());
        return found.isPresent() ? found
                : against(contrast.second(), contrast.first()).map(Finding::swapped);
    }

    private Optional<Finding> against(ComparedClaim own, ComparedClaim other) {
        for (int verb : own.once(verbs)) {
            OptionalInt subject = own.tree().child(verb, SUBJECT);
            Optional<Finding> found = doneByOthers(own, verb, subject.orElseThrow(), other);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Verbs of what somebody did to himself. */
    private static List<Integer> verbs(ComparedClaim claim, Persons persons) {
        SyntaxTree tree = claim.tree();
        return claim.tokens().stream().filter(verb -> {
            OptionalInt self = tree.child(verb, Relations.OBJECTS);
            return self.isPresent() && persons.isReflexive(tree, self.getAsInt())
                    && tree.child(verb, SUBJECT).isPresent();
        }).toList();
    }

    private static Optional<Finding> doneByOthers(ComparedClaim own, int verb, int subject, ComparedClaim other) {
        SyntaxTree tree = other.tree();
        String act = own.tree().lemma(verb);
        String who = own.tree().lemma(subject);
        for (int token : other.tokens()) {
            boolean same = tree.lemma(token).equals(act) || isDeadly(own, act) && isDeadly(other, tree.lemma(token));
            OptionalInt whom = same ? whom(tree, token) : OptionalInt.empty();
            OptionalInt doer = same ? doer(tree, token) : OptionalInt.empty();
            boolean byOthers = whom.isPresent() && doer.isPresent() && tree.lemma(whom.getAsInt()).equals(who)
                    && tree.isNoun(doer.getAsInt()) && !tree.lemma(doer.getAsInt()).equals(who);
            if (byOthers) {
                return Optional.of(Finding.of(
                        Verdict.conflict(DisputeKind.PARTICIPANT), "participant.own-hand", "doer of " + act,
                        new Finding.Words(own.span(verb).union(own.span(
                                own.tree().child(verb, Relations.OBJECTS).orElse(verb))),
                                other.span(doer.getAsInt())), CONFIDENCE));
            }
        }
        return Optional.empty();
    }

    /** "Shot himself", "was killed by officers". */
    private static boolean isDeadly(ComparedClaim claim, String act) {
        return claim.lexicon().in("fates of attackers", act);
    }

    /** Subject of a passive, or object. */
    private static OptionalInt whom(SyntaxTree tree, int verb) {
        OptionalInt passive = tree.child(verb, List.of("nsubjpass"));
        return passive.isPresent() ? passive : tree.child(verb, Relations.OBJECTS);
    }

    /** Who is named behind a passive's "by", or the subject of an active verb. */
    private static OptionalInt doer(SyntaxTree tree, int verb) {
        if (tree.child(verb, List.of("nsubjpass")).isEmpty()) {
            return tree.child(verb, List.of("nsubj"));
        }
        return Acts.agent(tree, verb);
    }
}
