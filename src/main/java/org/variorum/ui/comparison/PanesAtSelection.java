package org.variorum.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.variorum.app.pane.FollowMode;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.pane.PaneModel;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionModel;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Version;
import org.variorum.ui.fx.Turns;
import org.variorum.ui.reader.ReaderPane;

/** Brings the panes to what is selected, one after the other, and back to where they stood before. */
final class PanesAtSelection {

    private final Parent view;
    private final WorkspaceSession session;
    private final SelectionModel selection;
    private final PaneModel arrangement;
    private final PaneShelf shelf;
    private final ScrollFollower follower;
    private final FormerPlaces former = new FormerPlaces();
    private final Turns turns;

    PanesAtSelection(
            Parent view, ReviewDesk desk, PaneShelf shelf, ScrollFollower follower, Turns turns) {
        this.view = view;
        session = desk.session();
        selection = desk.selection();
        this.shelf = shelf;
        this.turns = turns;
        arrangement = follower.arrangement();
        this.follower = follower;
    }

    /** The panes show other texts: there is nothing to go back to. */
    void forget() {
        turns.clear();
        former.forget();
    }

    /** Whether no pane is on its way. */
    boolean isStill() {
        return turns.isDone();
    }

    /** The selected fact, if there is one. */
    Optional<Fact> fact() {
        return selection.selection().get().fact().flatMap(session.index().get()::fact);
    }

    /**
     * Begins to show the selection in all panes, or brings them back. The pane in which the reader pointed is marked at
     * once, each other when it is brought there: marks at a place that is left would be drawn for nothing.
     */
    void show(Selection next) {
        turns.clear();
        if (next.fact().isPresent()) {
            former.begin(arrangement.now(), shelf.inSight());
            bringIntoSight(next);
        }
        if (next.fact().isPresent()) {
            asker(next).flatMap(shelf::pane).ifPresent(pane -> pane.showSelection(next));
            turns.add(() -> align(next));
        } else {
            shelf.inSight().forEach(pane -> pane.showSelection(next));
            follower.release();
            goBack();
        }
    }

    /** Brings all panes to the selection at once. */
    void alignNow() {
        turns.finish();
        align(selection.selection().get());
        turns.finish();
    }

    /** Panes that came into sight join the others at the selection, or else at the place that is being read. */
    void arrived(List<ReaderPane> before) {
        if (selection.selection().get().fact().isPresent()) {
            align(selection.selection().get());
        } else if (arrangement.now().mode() == FollowMode.FOLLOW) {
            selection.activePane().get().flatMap(shelf::pane).filter(before::contains).ifPresent(pane ->
                    follower.follow(pane, Stream.concat(
                            shelf.inSight().stream().filter(other -> !before.contains(other)),
                            Stream.of(pane)).toList()));
        }
    }

    /** The end of a line was pressed: its version is selected, and brought into view wherever it stands. */
    void pick(ArticleId article) {
        fact().flatMap(found -> session.index().get().claims(found, article).stream()
                        .findFirst()
                        .map(Claim::id)
                        .map(claim -> Selection.of(found.id(), claim, article, SelectionOrigin.READER)))
                .ifPresent(selection::select);
        turns.add(() -> shelf.pane(article).ifPresent(pane -> pane.target()
                .filter(span -> pane.viewsAway(span) != 0)
                .ifPresent(span -> pane.bring(span, pane.viewHeight() / 3))));
    }

    private void align(Selection wanted) {
        if (wanted.fact().isEmpty() || !wanted.equals(selection.selection().get())) {
            return;
        }
        turns.clear();
        layOut();
        former.note(shelf.inSight());
        follower.release();
        List<ReaderPane> moving = shelf.inSight().stream().filter(this::follows).toList();
        shelf.inSight().stream().filter(pane -> !moving.contains(pane)).forEach(pane -> pane.showSelection(wanted));
        if (moving.isEmpty()) {
            flash();
        } else {
            new LineAligner(moving, turns).align(wanted, asker(wanted), this::flash);
        }
    }

    private boolean follows(ReaderPane pane) {
        PaneArrangement now = arrangement.now();
        return now.mode() != FollowMode.FREE && !now.locked().contains(pane.article());
    }

    /** The source in whose pane the reader pointed. */
    private static Optional<ArticleId> asker(Selection wanted) {
        return wanted.article().filter(id -> wanted.origin() == SelectionOrigin.READER);
    }

    /** The panel below may have opened since the last frame: the panes stand in the height that it leaves them. */
    private void layOut() {
        if (shelf.inSight().stream().anyMatch(pane -> pane.viewport().isEmpty())) {
            view.applyCss();
        }
        Optional.ofNullable(view.getScene()).ifPresent(scene -> scene.getRoot().layout());
        view.layout();
    }

    private void flash() {
        view.requestLayout();
        shelf.inSight().forEach(pane -> pane.target().ifPresent(pane::flash));
    }

    private void goBack() {
        former.end((article, place) -> shelf.pane(article).ifPresentOrElse(
                        pane -> pane.restore(place), () -> shelf.stand(article, place)))
                .ifPresent(then -> arrangement.change(now -> now.startingAt(then.first())));
    }

    /**
     * The source that was pointed at, and with it as many as there is room for of those that contradict each other; of
     * a fact without dispute the first that states it, when none in sight does.
     */
    private void bringIntoSight(Selection next) {
        List<ArticleId> stating = next.fact().flatMap(session.index().get()::fact).stream()
                .flatMap(Fact::stated).map(Version.Stated::article).toList();
        PaneArrangement now = arrangement.now();
        Optional<ArticleId> wanted = next.article().filter(now.order()::contains);
        wanted.or(() -> now.visible().stream().anyMatch(stating::contains)
                        ? Optional.empty()
                        : now.present().stream().filter(stating::contains).findFirst())
                .ifPresent(article -> arrangement.change(step -> step.revealed(article)));
        List<ArticleId> parties = next.fact().flatMap(session.index().get()::fact).map(this::parties).orElse(List.of());
        arrangement.change(step -> step.showing(parties, wanted));
    }

    /** The sources between which the fact's disputes are, in the order of the sources. */
    private List<ArticleId> parties(Fact fact) {
        return fact.disputes().stream().flatMap(dispute -> dispute.between().stream())
                .flatMap(pair -> Stream.of(pair.first(), pair.second()))
                .flatMap(claim -> session.index().get().claim(claim).stream())
                .map(Claim::article).distinct().sorted().toList();
    }
}
