package org.variorum.app.review;

import java.util.Optional;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.Fact;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.Decisions.Place;
import org.variorum.model.workspace.FactEdit;

/**
 * Corrections to claims.
 *
 * @param desk where they lie
 */
public record ClaimActions(ReviewDesk desk) {

    /** Makes a claim of a passage; words that it cuts are taken in whole. */
    public void make(Place passage) {
        TextSpan whole = desk.session().workspace().get().corrected().article(passage.article())
                .map(article -> new WordEdges(article.text().value()).whole(passage.span()))
                .orElse(passage.span());
        desk.session().apply(new ClaimEdit.MakeClaim(desk.anchors().passage(passage.article(), whole)));
    }

    /** Has a claim begin and end elsewhere. */
    public void moveEdges(Claim claim, TextSpan now) {
        if (!now.isEmpty() && !now.equals(claim.span())) {
            desk.session().apply(new ClaimEdit.MoveEdges(
                    desk.anchors().claim(claim), desk.anchors().passage(claim.article(), now)));
        }
    }

    /** These words are no claim. */
    public void delete(Claim claim) {
        desk.session().apply(new ClaimEdit.DeleteClaim(desk.anchors().claim(claim)));
    }

    /** Puts a claim on a further fact. */
    public void link(Claim claim, Fact fact) {
        desk.session().apply(new FactEdit.LinkClaim(desk.anchors().claim(claim), desk.anchors().fact(fact)));
    }

    /** Takes a claim off a fact. */
    public void unlink(Claim claim, Fact fact) {
        desk.session().apply(new FactEdit.UnlinkClaim(desk.anchors().claim(claim), desk.anchors().fact(fact)));
    }

    /** Puts a claim on another fact instead. */
    public void move(Claim claim, Fact from, Fact to) {
        desk.session().apply(new FactEdit.MoveClaim(
                desk.anchors().claim(claim), desk.anchors().fact(from), desk.anchors().fact(to)));
    }

    /** Says whose word a claim is; a blank name is none. */
    public void attribute(Claim claim, Voice voice, String name) {
        desk.session().apply(new ClaimEdit.SetAttribution(
                desk.anchors().claim(claim), voice, Optional.of(name.strip()).filter(given -> !given.isEmpty())));
    }

    /** Says which number a claim states; what it counts stays as it was. */
    public void value(Claim claim, NumberInterval value, String unit) {
        String role = claim.quantities().stream().findFirst().map(quantity -> quantity.role()).orElse("");
        desk.session().apply(new ClaimEdit.SetValue(desk.anchors().claim(claim), value, unit.strip(), role));
    }
}
