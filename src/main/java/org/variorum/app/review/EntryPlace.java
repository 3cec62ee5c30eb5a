package org.variorum.app.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.app.correction.AnchorPlace;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.FactAnchor;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * Where on the screen a correction is about, for the selection to go there.
 *
 * @param shown the corrected workspace
 * @param index look-ups over what is shown of it
 */
public record EntryPlace(Corrected shown, ComparisonIndex index) {

    /** The fact and claim that the edit is about; empty when it is about neither, or they are gone. */
    public Optional<Selection> of(WorkspaceEdit edit) {
        Optional<FactId> named = factOf(edit).map(FactAnchor::id);
        Optional<Claim> claim = claimOf(edit).flatMap(this::claimAt);
        if (claim.isPresent()) {
            return claim.flatMap(known -> factOf(known, named).map(fact ->
                    Selection.of(fact.id(), known.id(), known.article(), SelectionOrigin.COMMAND)));
        }
        return named.filter(id -> index.fact(id).isPresent())
                .or(() -> factOf(edit).flatMap(this::byClaims))
                .map(id -> Selection.of(id, SelectionOrigin.COMMAND));
    }

    private Optional<Fact> factOf(Claim claim, Optional<FactId> named) {
        List<Fact> facts = index.factsOf(claim.id());
        return facts.stream().filter(fact -> named.filter(fact.id()::equals).isPresent()).findFirst()
                .or(() -> facts.stream().findFirst());
    }

    private Optional<FactId> byClaims(FactAnchor anchor) {
        return anchor.claims().stream().flatMap(claim -> claimAt(claim).stream())
                .flatMap(claim -> index.factsOf(claim.id()).stream()).map(Fact::id).findFirst();
    }

    private Optional<Claim> claimAt(Anchor anchor) {
        Optional<ArticleId> article = shown.keys().entrySet().stream()
                .filter(entry -> entry.getValue().equals(anchor.article()))
                .map(Map.Entry::getKey).findFirst();
        return article.flatMap(shown::article)
                .flatMap(text -> AnchorPlace.in(text.text().value(), anchor))
                .flatMap(span -> index.claimsOf(article.get()).stream()
                        .filter(claim -> claim.span().overlaps(span))
                        .max(Comparator.comparingInt((Claim claim) -> shared(claim.span(), span))
                                .thenComparing(claim -> -claim.span().length())));
    }

    private static int shared(TextSpan one, TextSpan other) {
        return Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    }

    private static Optional<FactAnchor> factOf(WorkspaceEdit edit) {
        return switch (edit) {
            case FactEdit.LinkClaim link -> Optional.of(link.fact());
            case FactEdit.UnlinkClaim unlink -> Optional.empty();
            case FactEdit.MoveClaim move -> Optional.of(move.to());
            case FactEdit.SplitFact split -> Optional.empty();
            case FactEdit.MergeFacts merge -> merge.facts().stream().findFirst();
            case FactEdit.RenameFact rename -> Optional.of(rename.fact());
            case FactEdit.ConfirmAbsence confirm -> Optional.of(confirm.fact());
            case FactEdit.PointToPassage point -> Optional.of(point.fact());
            case DifferenceEdit.Accept accept -> Optional.of(accept.difference().fact());
            case DifferenceEdit.Reject reject -> Optional.of(reject.difference().fact());
            case DifferenceEdit.CallDispute call -> Optional.of(call.difference().fact());
            case DifferenceEdit.CallNuance call -> Optional.of(call.difference().fact());
            case DifferenceEdit.MakeDispute make -> Optional.of(make.fact());
            case NoteEdit.GiveVerdict give -> Optional.of(give.fact());
            case NoteEdit.WriteNote write -> factOf(write.on());
            case NoteEdit.SetTags set -> factOf(set.on());
            case NoteEdit.SetSyncPoint sync -> Optional.empty();
            case ClaimEdit claim -> Optional.empty();
            case ArticleEdit article -> Optional.empty();
            case LogEdit log -> Optional.empty();
        };
    }

    private static Optional<FactAnchor> factOf(NoteEdit.Subject subject) {
        return subject instanceof NoteEdit.Subject.OfFact of ? Optional.of(of.fact()) : Optional.empty();
    }

    /** The claim that the edit is about, where it is about one more than about its fact. */
    private static Optional<Anchor> claimOf(WorkspaceEdit edit) {
        return switch (edit) {
            case ClaimEdit.MoveEdges move -> Optional.of(move.now());
            case ClaimEdit claim -> Optional.of(claim.claim());
            case FactEdit.LinkClaim link -> Optional.of(link.claim());
            case FactEdit.UnlinkClaim unlink -> Optional.of(unlink.claim());
            case FactEdit.MoveClaim move -> Optional.of(move.claim());
            case FactEdit.SplitFact split -> split.claims().stream().findFirst();
            case FactEdit.PointToPassage point -> Optional.of(point.passage());
            case FactEdit fact -> Optional.empty();
            case NoteEdit.WriteNote write -> claimOf(write.on());
            case NoteEdit.SetTags set -> claimOf(set.on());
            case NoteEdit note -> Optional.empty();
            case LogEdit.Reattach attach -> Optional.of(attach.now());
            case LogEdit log -> Optional.empty();
            case ArticleEdit article -> Optional.empty();
            case DifferenceEdit difference -> Optional.empty();
        };
    }

    private static Optional<Anchor> claimOf(NoteEdit.Subject subject) {
        return subject instanceof NoteEdit.Subject.OfClaim of ? Optional.of(of.claim()) : Optional.empty();
    }
}
