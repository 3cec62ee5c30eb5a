package org.variorum.testing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Difference;
import org.variorum.model.comparison.Dispute;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.DifferenceAnchor;
import org.variorum.model.workspace.DifferenceEdit;
import org.variorum.model.workspace.FactAnchor;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.NoteEdit;
import org.variorum.model.workspace.Review;

/**
 * Whether a decision can be seen in what is shown, told without the code that replays decisions: by quotations alone.
 *
 * @param shown what is shown
 */
public record Effect(Corrected shown) {

    /** Whether what the entry decided is so. */
    public boolean of(LogEntry entry) {
        return switch (entry.edit()) {
            case ClaimEdit edit -> of(edit);
            case FactEdit edit -> of(edit);
            case DifferenceEdit edit -> of(edit, entry);
            case NoteEdit edit -> of(edit);
            case ArticleEdit edit -> of(edit);
            case LogEdit edit -> true;
        };
    }

    private boolean of(ClaimEdit edit) {
        return switch (edit) {
            case ClaimEdit.MakeClaim made -> claim(made.claim()).isPresent();
            case ClaimEdit.MoveEdges moved -> claim(moved.now()).isPresent();
            case ClaimEdit.DeleteClaim deleted -> claim(deleted.claim()).isEmpty();
            case ClaimEdit.SetAttribution set -> claim(set.claim())
                    .filter(claim -> claim.attribution().voice() == set.voice()).isPresent();
            case ClaimEdit.SetValue set -> claim(set.claim()).filter(claim -> claim.quantities().stream()
                    .anyMatch(quantity -> quantity.logical().equals(set.value()))).isPresent();
        };
    }

    private boolean of(FactEdit edit) {
        return switch (edit) {
            case FactEdit.LinkClaim link -> areTogether(link.claim(), link.fact());
            case FactEdit.UnlinkClaim unlink -> isNotOn(List.of(unlink.claim()), unlink.fact());
            case FactEdit.MoveClaim move -> move.from().equals(move.to())
                    || areTogether(move.claim(), move.to()) && isNotOn(List.of(move.claim()), move.from());
            case FactEdit.SplitFact split -> isNotOn(split.claims(), split.fact());
            case FactEdit.MergeFacts merge -> {
                List<ClaimId> all = ids(merge.facts().stream().flatMap(fact -> fact.claims().stream()).toList());
                yield facts().anyMatch(fact -> fact.claims().toList().containsAll(all));
            }
            case FactEdit.RenameFact rename -> facts().anyMatch(
                    fact -> fact.label().arguments().contains(rename.name()));
            case FactEdit.ConfirmAbsence absence -> shown.decisions().absences().values().stream()
                    .flatMap(Collection::stream).anyMatch(id -> absence.article().equals(shown.keys().get(id)));
            case FactEdit.PointToPassage point -> areTogether(point.passage(), point.fact());
        };
    }

    private boolean of(DifferenceEdit edit, LogEntry entry) {
        return switch (edit) {
            case DifferenceEdit.Accept accepted -> isReviewed(entry, Review.Decision.ACCEPTED);
            case DifferenceEdit.Reject rejected -> isReviewed(entry, Review.Decision.REJECTED)
                    && facts().flatMap(Fact::differences).noneMatch(one ->
                            kind(one).equals(rejected.difference().kind())
                                    && isBetween(one, rejected.difference().between())
                                    && rejected.difference().between().size() == one.between().size());
            case DifferenceEdit.CallDispute called -> differs(called.kind().code(), called.difference().between());
            case DifferenceEdit.CallNuance called -> differs(called.kind().code(), called.difference().between());
            case DifferenceEdit.MakeDispute made -> differs(made.kind().code(), List.of(made.pair()));
        };
    }

    private boolean of(NoteEdit edit) {
        return switch (edit) {
            case NoteEdit.WriteNote note -> shown.decisions().remarks().stream()
                    .anyMatch(remark -> remark.note().equals(note.text()));
            case NoteEdit.SetTags tags -> shown.decisions().remarks().stream()
                    .anyMatch(remark -> remark.tags().equals(tags.tags()));
            case NoteEdit.GiveVerdict verdict -> verdict.verdict().isEmpty()
                    || shown.decisions().verdicts().containsValue(verdict.verdict());
            case NoteEdit.SetSyncPoint point -> !shown.decisions().syncPoints().isEmpty();
        };
    }

    private boolean of(ArticleEdit edit) {
        return switch (edit) {
            case ArticleEdit.RemoveArticle removed -> !shown.byKey().containsKey(removed.article());
            case ArticleEdit.OrderArticles ordered -> {
                List<ArticleKey> now = new ArrayList<>(shown.byKey().keySet());
                now.retainAll(ordered.order());
                List<ArticleKey> wanted = new ArrayList<>(ordered.order());
                wanted.retainAll(now);
                yield now.equals(wanted);
            }
            case ArticleEdit.EditMetadata edited -> Optional.ofNullable(shown.byKey().get(edited.article()))
                    .filter(article -> article.metadata().equals(edited.metadata())).isPresent();
            case ArticleEdit.ExcludeText excluded -> excluded(excluded.passage());
            case ArticleEdit.RestoreText restored -> !excluded(restored.passage());
            case ArticleEdit.AddArticle added -> shown.byKey().containsKey(added.article());
            case ArticleEdit.ReplaceArticle replaced -> true;
            case ArticleEdit.ReviseArticle revised -> true;
            case ArticleEdit.KeepRevision kept -> true;
            case ArticleEdit.IncludeArticle included -> true;
        };
    }

    private boolean excluded(Anchor passage) {
        return Optional.ofNullable(shown.byKey().get(passage.article()))
                .filter(article -> article.exclusions().stream().anyMatch(one -> one.span().overlaps(passage.span())))
                .isPresent();
    }

    private boolean isReviewed(LogEntry entry, Review.Decision decision) {
        return shown.decisions().reviews().stream()
                .anyMatch(review -> review.by().id().equals(entry.id()) && review.decision() == decision);
    }

    private boolean differs(String kind, List<DifferenceAnchor.Pair> between) {
        return facts().flatMap(Fact::differences)
                .anyMatch(one -> kind(one).equals(kind) && isBetween(one, between));
    }

    private static String kind(Difference difference) {
        return switch (difference) {
            case Dispute dispute -> dispute.kind().code();
            case Nuance nuance -> nuance.kind().code();
        };
    }

    private boolean isBetween(Difference difference, List<DifferenceAnchor.Pair> between) {
        return between.stream().allMatch(pair -> {
            List<ClaimId> wanted = ids(List.of(pair.first(), pair.second()));
            return wanted.size() == 2 && difference.between().stream()
                    .anyMatch(one -> wanted.contains(one.first()) && wanted.contains(one.second()));
        });
    }

    /** Whether the claim is on a fact with some other claim of the fact that is meant. */
    private boolean areTogether(Anchor claim, FactAnchor fact) {
        Optional<ClaimId> own = claim(claim).map(Claim::id);
        List<ClaimId> others = new ArrayList<>(ids(fact.claims()));
        own.ifPresent(others::remove);
        return own.isPresent() && facts().map(one -> one.claims().toList()).anyMatch(claims ->
                claims.contains(own.get()) && (others.isEmpty() || others.stream().anyMatch(claims::contains)));
    }

    /** Whether those claims are on no fact that has half of the other claims of the one meant. */
    private boolean isNotOn(List<Anchor> apart, FactAnchor fact) {
        List<ClaimId> gone = ids(apart);
        List<ClaimId> others = new ArrayList<>(ids(fact.claims()));
        others.removeAll(gone);
        return others.isEmpty() || facts().map(one -> one.claims().toList()).noneMatch(claims ->
                gone.stream().anyMatch(claims::contains)
                        && others.stream().filter(claims::contains).count() * 2 >= others.size());
    }

    private Stream<Fact> facts() {
        return shown.comparison().facts().stream();
    }

    private List<ClaimId> ids(List<Anchor> anchors) {
        return anchors.stream().flatMap(anchor -> claim(anchor).stream()).map(Claim::id).distinct().toList();
    }

    private Optional<Claim> claim(Anchor anchor) {
        return shown.comparison().claims().stream()
                .filter(claim -> anchor.article().equals(shown.keys().get(claim.article()))
                        && claim.quote().equals(anchor.exact()) && claim.span().equals(anchor.span()))
                .findFirst();
    }
}
