package org.variorum.app.review;

import java.util.List;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.Decisions.Place;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.NoteEdit;

/**
 * Corrections to facts.
 *
 * @param desk where they lie
 */
public record FactActions(ReviewDesk desk) {

    /** Makes one fact of several; the first gives its label. */
    public void merge(List<Fact> facts) {
        if (facts.size() > 1) {
            desk.session().apply(new FactEdit.MergeFacts(facts.stream().map(desk.anchors()::fact).toList()));
        }
    }

    /** Makes some of a fact's claims a fact of their own; does nothing for all or none of them. */
    public void split(Fact fact, List<Claim> leaving) {
        if (!leaving.isEmpty() && leaving.size() < fact.claims().distinct().count()) {
            desk.session().apply(new FactEdit.SplitFact(
                    desk.anchors().fact(fact), leaving.stream().map(desk.anchors()::claim).toList()));
        }
    }

    /** Gives a fact a label. */
    public void rename(Fact fact, String name) {
        if (!name.isBlank()) {
            desk.session().apply(new FactEdit.RenameFact(desk.anchors().fact(fact), name.strip()));
        }
    }

    /** Gives a fact the reader's verdict, or takes it away. */
    public void verdict(Fact fact, String verdict) {
        desk.session().apply(new NoteEdit.GiveVerdict(desk.anchors().fact(fact), verdict.strip()));
    }

    /** The article really says nothing of it. */
    public void confirmAbsence(Fact fact, ArticleId article) {
        desk.session().apply(
                new FactEdit.ConfirmAbsence(desk.anchors().fact(fact), desk.anchors().article(article)));
    }

    /** The article does speak of it, there. */
    public void pointTo(Fact fact, Place passage) {
        desk.session().apply(new FactEdit.PointToPassage(
                desk.anchors().fact(fact), desk.anchors().passage(passage.article(), passage.span())));
    }
}
