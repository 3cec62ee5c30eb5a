package org.variorum.app.review;

import java.util.List;
import java.util.function.Function;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.NuanceKind;
import org.variorum.model.workspace.DifferenceAnchor;
import org.variorum.model.workspace.DifferenceEdit;

/**
 * Decisions about differences; those made at once are undone together.
 *
 * @param desk what they are about
 */
public record DifferenceActions(ReviewDesk desk) {

    /** The sources do differ so. */
    public void accept(List<ReviewItem> items) {
        decide(items, DifferenceEdit.Accept::new);
    }

    /** There is no such difference. */
    public void reject(List<ReviewItem> items, String reason) {
        decide(items, anchor -> new DifferenceEdit.Reject(anchor, reason.strip()));
    }

    /** It is a dispute of that kind. */
    public void call(List<ReviewItem> items, DisputeKind kind) {
        decide(items, anchor -> new DifferenceEdit.CallDispute(anchor, kind));
    }

    /** It is a nuance of that kind. */
    public void call(List<ReviewItem> items, NuanceKind kind) {
        decide(items, anchor -> new DifferenceEdit.CallNuance(anchor, kind));
    }

    /** Sets two claims on a fact against each other. */
    public void make(Fact fact, Claim one, Claim other, DisputeKind kind) {
        boolean inOrder = one.article().compareTo(other.article()) <= 0;
        desk.session().apply(new DifferenceEdit.MakeDispute(
                desk.anchors().fact(fact),
                new DifferenceAnchor.Pair(
                        desk.anchors().claim(inOrder ? one : other), desk.anchors().claim(inOrder ? other : one)),
                kind));
    }

    private void decide(List<ReviewItem> items, Function<DifferenceAnchor, DifferenceEdit> decision) {
        desk.session().apply(items.stream()
                .flatMap(item -> desk.index().fact(item.fact()).stream()
                        .map(fact -> desk.anchors().difference(fact, item.difference())))
                .map(decision)
                .toList());
    }
}
