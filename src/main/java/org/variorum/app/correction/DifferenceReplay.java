package org.variorum.app.correction;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.DecidingWords;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Provenance;
import org.variorum.model.claim.Claim;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.DifferenceAnchor;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Review.Decision;

/**
 * Decisions on disputes and nuances.
 *
 * @param draft what they are made on
 */
record DifferenceReplay(Draft draft) {

    /** The rule's name of a dispute that a person made. */
    static final String BY_HAND = "by-hand";

    /** Whether it could be applied. */
    boolean apply(DifferenceEdit edit, LogEntry entry) {
        return switch (edit) {
            case DifferenceEdit.Accept accept -> with(accept.difference(),
                    one -> one.decide(Decision.ACCEPTED, "", pairs(accept.difference()), entry));
            case DifferenceEdit.Reject reject -> with(reject.difference(),
                    one -> one.decide(Decision.REJECTED, reject.reason(), pairs(reject.difference()), entry));
            case DifferenceEdit.CallDispute call -> with(call.difference(), one -> {
                one.call(call.kind());
                one.decide(Decision.CHANGED, "", pairs(call.difference()), entry);
            });
            case DifferenceEdit.CallNuance call -> with(call.difference(), one -> {
                one.call(call.kind());
                one.decide(Decision.CHANGED, "", pairs(call.difference()), entry);
            });
            case DifferenceEdit.MakeDispute make -> make(make, entry);
        };
    }

    private boolean with(DifferenceAnchor anchor, Consumer<DraftDifference> decision) {
        Optional<DraftDifference> difference = draft.difference(anchor);
        difference.ifPresent(decision);
        return difference.isPresent();
    }

    private boolean make(DifferenceEdit.MakeDispute make, LogEntry entry) {
        Optional<DraftFact> fact = draft.fact(make.fact());
        Optional<ClaimPair> pair = draft.pair(make.pair())
                .filter(both -> fact.filter(one -> one.has(both.first()) && one.has(both.second())).isPresent());
        if (fact.isEmpty() || pair.isEmpty()) {
            return false;
        }
        Claim first = draft.claims().get(pair.get().first());
        Claim second = draft.claims().get(pair.get().second());
        if (first == null || second == null) {
            return false;
        }
        DraftDifference made = new DraftDifference(new Dispute(
                make.kind(), List.of(pair.get()),
                List.of(new DecidingWords(first.id(), first.span()), new DecidingWords(second.id(), second.span())),
                BY_HAND, 1, Phrase.of("why.by-hand", first.article().siglum(), second.article().siglum()),
                Provenance.HUMAN));
        made.decide(Decision.CHANGED, "", 1, entry);
        fact.get().differences().add(made);
        return true;
    }

    private static int pairs(DifferenceAnchor anchor) {
        return anchor.between().size();
    }
}
