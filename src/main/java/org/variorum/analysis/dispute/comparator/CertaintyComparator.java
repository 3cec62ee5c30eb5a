package org.variorum.analysis.dispute.comparator;

import java.util.List;
import org.variorum.analysis.dispute.contrast.ClaimComparator;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.Contrast;
import org.variorum.analysis.dispute.contrast.Finding;
import org.variorum.analysis.dispute.contrast.Lexicon;
import org.variorum.analysis.dispute.contrast.Verdict;
import org.variorum.analysis.extract.grammar.SyntaxTree;
import org.variorum.model.claim.Certainty;
import org.variorum.model.claim.Commitment;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.NuanceKind;

/** One says that something is unknown, the other states it. A later text that knows more is an update. */
public final class CertaintyComparator implements ClaimComparator {

    private static final double BASE = 0.25;
    private static final double PER_LIKENESS = 0.5;
    private static final double LEAST_LIKENESS = 0.6;
    private static final int LEAST_SHARED = 2;
    private static final double LEAST_OVERLAP = 0.4;

    private final Lexicon lexicon;

    public CertaintyComparator(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public List<Finding> compare(Contrast contrast) {
        boolean firstUnknown = contrast.first().claim().certainty() == Certainty.UNKNOWN;
        boolean secondUnknown = contrast.second().claim().certainty() == Certainty.UNKNOWN;
        if (firstUnknown == secondUnknown) {
            return List.of();
        }
        if (asksWhich(contrast.first()) || asksWhich(contrast.second())) {
            return List.of();
        }
        boolean otherAsserted = states(firstUnknown ? contrast.second() : contrast.first());
        boolean ofOneMatter = contrast.likeness() >= LEAST_LIKENESS && contrast.sharedConcepts() >= LEAST_SHARED
                && contrast.conceptOverlap() >= LEAST_OVERLAP && speaksOfIt(contrast)
                && (!firstUnknown || answers(contrast.first(), contrast.second()))
                && (!secondUnknown || answers(contrast.second(), contrast.first()));
        if (!otherAsserted || !ofOneMatter) {
            return List.of();
        }
        Finding.Words words =
                new Finding.Words(contrast.first().claim().span(), contrast.second().claim().span());
        int order = contrast.publicationOrder();
        boolean learnt = firstUnknown ? order < 0 : order > 0;
        return List.of(learnt
                ? Finding.of(Verdict.nuance(NuanceKind.UPDATE), "certainty.update", "certainty", words, 0)
                : Finding.of(
                        Verdict.conflict(DisputeKind.CERTAINTY), "certainty.unknown", "certainty", words,
                        BASE + PER_LIKENESS * contrast.likeness()));
    }

    /** "Unknown if it broke before or after the storm": that it broke is known. */
    private static boolean asksWhich(ComparedClaim claim) {
        SyntaxTree tree = claim.tree();
        return claim.claim().certainty() == Certainty.UNKNOWN && claim.tokens().stream()
                .anyMatch(token -> tree.relation(token).equals("conj") && tree.tag(token).equals("IN")
                        && tree.tag(tree.head(token)).equals("IN"));
    }

    /** Whether what the one does is in what the other says: names alone bring together what has little in common. */
    private boolean speaksOfIt(Contrast contrast) {
        return says(contrast.second(), contrast.first()) || says(contrast.first(), contrast.second());
    }

    /** Knowing is in the words for what is unknown and says nothing of it. */
    private boolean says(ComparedClaim claim, ComparedClaim other) {
        String predicate = other.extracted().predicate();
        return claim.extracted().concepts().contains(predicate)
                && lexicon.sides(predicate).stream().noneMatch(side -> side.concept().equals("knowledge"));
    }

    /**
     * Whether the claim can answer what the other asks: "why" by a cause, "where" by a place, "when" by a time, "how
     * many" by a number. "How it began" asks for more than any claim says that it did.
     */
    private boolean answers(ComparedClaim open, ComparedClaim claim) {
        return open.tokens().stream().noneMatch(asked -> open.tree().isIn(asked, "asking why")
                        && claim.tokens().stream().map(token -> claim.tree().lemma(token))
                                .noneMatch(lemma -> lexicon.in("causes", lemma) || lexicon.in("causing", lemma))
                || open.tree().isIn(asked, "asking where") && claim.claim().places().isEmpty()
                || open.tree().isIn(asked, "asking when") && claim.claim().times().isEmpty()
                || open.tree().isIn(asked, "asking how")
                        && (!asksForNumber(open.tree(), asked) || claim.claim().quantities().isEmpty()));
    }

    /** "How many", "how much", "how fast": the word that is asked for stands right behind and holds the question. */
    private static boolean asksForNumber(SyntaxTree tree, int asked) {
        return tree.head(asked) == asked + 1 && List.of("JJ", "RB").contains(tree.tag(asked + 1));
    }

    private static boolean states(ComparedClaim claim) {
        return claim.affirmed()
                && claim.claim().attribution().commitment() != Commitment.WITHHOLDS
                && !claim.lexicon().withholds(claim.extracted().predicate());
    }
}
