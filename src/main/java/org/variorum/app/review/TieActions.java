package org.variorum.app.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.app.scroll.SyncPoint;
import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.Decisions;
import org.variorum.model.workspace.EntryId;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.NoteEdit;

/**
 * Places of texts that a reader ties together, kept with the workspace.
 *
 * @param desk where the texts lie
 */
public record TieActions(ReviewDesk desk) {

    /** How many characters name a place. */
    private static final int LENGTH = 24;

    /** All ties; of one between more than two texts, the first text with each of the others. */
    public List<SyncPoint> points() {
        return ties().stream().flatMap(TieActions::points).toList();
    }

    /** Ties two places, unless they are tied. */
    public void tie(SyncPoint point) {
        List<Anchor> places = Stream.of(
                        anchor(point.one(), point.place()), anchor(point.other(), point.otherPlace()))
                .flatMap(Optional::stream).toList();
        if (places.size() == 2 && !points().contains(point)) {
            desk.session().apply(new NoteEdit.SetSyncPoint(places));
        }
    }

    /** Unties all but these. */
    public void keepOnly(List<SyncPoint> kept) {
        List<EntryId> fallen = new ArrayList<>();
        ties().stream().filter(tie -> points(tie).noneMatch(kept::contains)).forEach(tie -> fallen.add(tie.entry()));
        if (!fallen.isEmpty()) {
            desk.session().apply(new LogEdit.TakeBack(fallen));
        }
    }

    private List<Decisions.SyncPoint> ties() {
        return desk.session().workspace().get().decisions().syncPoints();
    }

    private Optional<Anchor> anchor(ArticleId article, int place) {
        return desk.session().workspace().get().corrected().article(article).map(known -> {
            int start = Math.clamp(place, 0, Math.max(0, known.text().length() - 1));
            int end = Math.min(known.text().length(), start + LENGTH);
            return desk.anchors().passage(article, new TextSpan(start, end));
        });
    }

    private static Stream<SyncPoint> points(Decisions.SyncPoint tie) {
        Decisions.Place first = tie.places().getFirst();
        return tie.places().stream().skip(1).map(other -> new SyncPoint(
                first.article(), first.span().start(), other.article(), other.span().start()));
    }
}
