package org.variorum.app.correction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.workspace.FactAnchor;

/**
 * Claims that a person put on one fact and that another analysis, as of one article more, finds on several.
 *
 * <p>A part is another fact of the same kind that consists of such claims by half or more, or of one of them alone. It
 * is taken in whole; claims that are left go by themselves, so that no part of a decision is lost.
 *
 * @param draft the facts as they stand
 * @param named the facts that were put together
 */
record FactParts(Draft draft, List<FactAnchor> named) {

    /** Puts what is apart on that fact. */
    void joinTo(DraftFact whole) {
        Set<ClaimId> apart = new LinkedHashSet<>();
        named.stream().flatMap(fact -> fact.claims().stream()).map(draft::claim).flatMap(Optional::stream)
                .map(Claim::id).filter(claim -> !whole.has(claim)).forEach(apart::add);
        if (!apart.isEmpty()) {
            draft.facts().filter(fact -> fact != whole && isPart(fact, apart)).toList().forEach(whole::merge);
            apart.forEach(whole::add);
        }
    }

    private boolean isPart(DraftFact fact, Set<ClaimId> apart) {
        long shared = fact.claims().stream().filter(apart::contains).count();
        boolean alike = fact.claims().size() == 1
                || named.stream().anyMatch(one -> one.label().code().equals(fact.label().code()));
        return shared > 0 && alike && shared >= fact.claims().size() * Draft.SAME_FACT;
    }
}
