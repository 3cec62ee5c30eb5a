package org.variorum.app.review;

import java.util.List;
import java.util.Optional;
import org.variorum.app.correction.Anchors;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.Decisions;

/**
 * What lies on the desk: the workspace, what is selected in it and what was pointed at. Every correction is about
 * something on it.
 *
 * @param session the workspace
 * @param selection what is selected
 * @param targets what was pointed at
 */
public record ReviewDesk(WorkspaceSession session, SelectionModel selection, ReviewTargets targets) {

    /** Look-ups over what is shown. */
    public ComparisonIndex index() {
        return session.index().get();
    }

    /** What was decided. */
    public Decisions decisions() {
        return index().decisions();
    }

    /** Names what is shown. */
    public Anchors anchors() {
        return session.anchors();
    }

    /** The queue as it is now. */
    public ReviewQueue queue() {
        return ReviewQueue.of(index());
    }

    /** The selected fact. */
    public Optional<Fact> fact() {
        return selection.selection().get().fact().flatMap(index()::fact);
    }

    /** The facts chosen together, or else the selected one. */
    public List<Fact> facts() {
        List<Fact> marked = targets.marked().get().stream().flatMap(id -> index().fact(id).stream()).toList();
        return marked.size() > 1 ? marked : fact().stream().toList();
    }

    /** The selected claim; else the selected fact's only one in the article that was pointed at, or at all. */
    public Optional<Claim> claim() {
        Optional<Claim> chosen = selection.selection().get().claim().flatMap(index()::claim);
        return chosen.or(() -> fact().flatMap(fact -> {
            List<Claim> claims = fact.claims().distinct().flatMap(id -> index().claim(id).stream())
                    .filter(claim -> selection.selection().get().article().map(claim.article()::equals).orElse(true))
                    .toList();
            return claims.size() == 1 ? Optional.of(claims.getFirst()) : Optional.empty();
        }));
    }

    /**
     * What a decision is about: the difference pointed at; else those of the chosen facts that wait for a decision, or
     * all of them when none waits.
     */
    public List<ReviewItem> items() {
        Optional<ReviewItem> pointed = targets.pointed().get()
                .filter(item -> fact().map(Fact::id).filter(item.fact()::equals).isPresent());
        if (pointed.isPresent()) {
            return pointed.stream().toList();
        }
        List<ReviewItem> all = facts().stream()
                .flatMap(fact -> ReviewQueue.items(fact, index()).stream()).toList();
        List<ReviewItem> waiting = all.stream().filter(item -> item.state().isWaiting()).toList();
        return waiting.isEmpty() ? all : waiting;
    }
}
