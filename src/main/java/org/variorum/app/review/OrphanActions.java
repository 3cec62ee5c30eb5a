package org.variorum.app.review;

import java.util.List;
import org.variorum.app.correction.Anchors;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.Decisions.Place;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.Orphan;

/**
 * What becomes of corrections that lost their place.
 *
 * @param desk where they lie
 */
public record OrphanActions(ReviewDesk desk) {

    /** Attaches it to a passage; possible only while its quotation is what is missing. */
    public void attach(Orphan orphan, Place passage) {
        Anchors anchors = desk.anchors();
        orphan.lost().ifPresent(lost -> {
            Anchor now = anchors.passage(passage.article(), passage.span());
            desk.session().apply(new LogEdit.Reattach(orphan.entry().id(), lost, now));
        });
    }

    /** Lets it go: it counts no longer and stays in the history. */
    public void letGo(Orphan orphan) {
        desk.session().apply(new LogEdit.TakeBack(List.of(orphan.entry().id())));
    }
}
