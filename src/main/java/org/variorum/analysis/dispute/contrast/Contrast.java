package org.variorum.analysis.dispute.contrast;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import org.variorum.analysis.align.Slot;
import org.variorum.model.claim.Certainty;

/**
 * Two claims on one fact, set against each other.
 *
 * @param first the claim of the article that comes first in the canonical order
 * @param second the other
 * @param slot what brought them together
 * @param likeness how alike they are in meaning, 0 to 1
 */
public record Contrast(ComparedClaim first, ComparedClaim second, Slot slot, double likeness) {

    /** Whether both claims stand in one article. */
    public boolean internal() {
        return first.article().equals(second.article());
    }

    /** Whether both claims say that something is so, and put it as so; else their times and places are not stated. */
    public boolean affirmed() {
        return first.affirmed() && second.affirmed();
    }

    /** Whether both claims are put as so, or both as what is to be. */
    public boolean inOneMood() {
        return first.asserted() && second.asserted() || planned();
    }

    /** Whether two articles affirm, or deny, two things that are at least so alike, 0 to 1. */
    public boolean tellsAlike(double atLeast) {
        return !internal() && likeness >= atLeast && first.claim().polarity() == second.claim().polarity();
    }

    /** Whether both claims tell of what is to be. */
    public boolean planned() {
        return first.claim().certainty() == Certainty.PLANNED && second.claim().certainty() == Certainty.PLANNED;
    }

    /** Whether both claims stand in languages whose grammar is known: else their words say nothing. */
    public boolean understood() {
        return first.understood() && second.understood();
    }

    /** Whether both claims stand in one sentence, whose writer meant them to fit together. */
    public boolean sameSentence() {
        return internal() && first.claim().sentence() == second.claim().sentence();
    }

    /** Whether the claims were brought together by that value rather than by their meaning. */
    public boolean inSlot(String kind) {
        return slot.kind().equals(kind);
    }

    /** Days from the first article's publication to the second's; negative when the second is older. */
    public OptionalLong daysBetween() {
        if (first.published().isEmpty() || second.published().isEmpty()) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(ChronoUnit.DAYS.between(
                first.published().get().date(), second.published().get().date()));
    }

    /** Negative when the first article is known to be older, positive when it is newer, else 0. */
    public int publicationOrder() {
        if (first.published().isEmpty() || second.published().isEmpty()) {
            return 0;
        }
        return Integer.signum(first.published().get().compareTo(second.published().get()));
    }

    /** Of what the first claim says and the second, that of the later article, when the days tell which that is. */
    public <T> Optional<T> later(T mine, T theirs) {
        int order = publicationOrder();
        return order == 0 ? Optional.empty() : Optional.of(order < 0 ? theirs : mine);
    }

    /** That of the earlier article. */
    public <T> Optional<T> earlier(T mine, T theirs) {
        return later(theirs, mine);
    }

    /** Number of content words that both claims have. */
    public int sharedConcepts() {
        int shared = 0;
        for (String concept : first.extracted().concepts()) {
            shared += second.extracted().concepts().contains(concept) ? 1 : 0;
        }
        return shared;
    }

    /** Shared content words over those of the poorer claim, 0 to 1. */
    public double conceptOverlap() {
        int poorer = Math.min(first.extracted().concepts().size(), second.extracted().concepts().size());
        return poorer == 0 ? 0 : (double) sharedConcepts() / poorer;
    }
}
