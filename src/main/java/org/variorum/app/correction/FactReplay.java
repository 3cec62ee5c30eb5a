package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.FactId;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.FactAnchor;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEntry;

/** Corrections to which claims are on which fact. */
final class FactReplay {

    private final Draft draft;
    private final StandingArticles articles;
    private final ClaimReplay claims;
    private final Map<DraftFact, List<ArticleId>> absences = new LinkedHashMap<>();

    FactReplay(Draft draft, StandingArticles articles, ClaimReplay claims) {
        this.draft = draft;
        this.articles = articles;
        this.claims = claims;
    }

    /** Whether it could be applied. */
    boolean apply(FactEdit edit, LogEntry entry) {
        return switch (edit) {
            case FactEdit.LinkClaim link -> link(link.claim(), link.fact());
            case FactEdit.UnlinkClaim unlink -> unlink(unlink.claim(), unlink.fact(), entry);
            case FactEdit.MoveClaim move -> move(move);
            case FactEdit.SplitFact split -> split(split, entry);
            case FactEdit.MergeFacts merge -> merge(merge);
            case FactEdit.RenameFact rename -> draft.fact(rename.fact()).map(fact -> {
                fact.rename(rename.name());
                return true;
            }).orElse(false);
            case FactEdit.ConfirmAbsence confirm -> confirm(confirm);
            case FactEdit.PointToPassage point -> point(point, entry);
        };
    }

    /** Articles that a person found silent, as far as they still are. */
    Map<FactId, List<ArticleId>> absences() {
        Map<FactId, List<ArticleId>> standing = new TreeMap<>(Comparator.comparing(FactId::value));
        absences.forEach((fact, silent) -> {
            DraftFact now = fact.standing();
            List<ArticleId> still = silent.stream()
                    .filter(id -> !isOn(now, id))
                    .toList();
            if (!now.isGone() && !still.isEmpty()) {
                standing.merge(now.id(), still, (one, other) ->
                        Stream.concat(one.stream(), other.stream()).distinct().sorted().toList());
            }
        });
        return standing;
    }

    private boolean isOn(DraftFact fact, ArticleId article) {
        return fact.claims().stream().anyMatch(claim -> articleOf(claim).equals(Optional.of(article)));
    }

    private boolean link(Anchor anchor, FactAnchor to) {
        Optional<Claim> claim = draft.claim(anchor);
        Optional<DraftFact> fact = draft.fact(to);
        if (claim.isEmpty() || fact.isEmpty()) {
            return false;
        }
        ClaimId id = claim.get().id();
        List<DraftFact> alone = draft.facts()
                .filter(one -> one != fact.get() && one.claims().size() == 1 && one.has(id)).toList();
        fact.get().add(id);
        alone.forEach(fact.get()::merge);
        return true;
    }

    private boolean unlink(Anchor anchor, FactAnchor from, LogEntry entry) {
        Optional<Claim> claim = draft.claim(anchor);
        Optional<DraftFact> fact = draft.fact(from).filter(one -> claim.filter(c -> one.has(c.id())).isPresent());
        if (claim.isEmpty() || fact.isEmpty()) {
            return false;
        }
        fact.get().remove(claim.get().id());
        draft.settle(claim.get(), entry);
        return true;
    }

    private boolean move(FactEdit.MoveClaim move) {
        Optional<Claim> claim = draft.claim(move.claim());
        Optional<DraftFact> from = draft.fact(move.from());
        Optional<DraftFact> to = draft.fact(move.to());
        if (claim.isEmpty() || from.isEmpty() || to.isEmpty() || !from.get().has(claim.get().id())) {
            return false;
        }
        if (from.get() != to.get()) {
            from.get().remove(claim.get().id());
            to.get().add(claim.get().id());
        }
        return true;
    }

    private boolean split(FactEdit.SplitFact split, LogEntry entry) {
        Optional<DraftFact> fact = draft.fact(split.fact());
        List<ClaimId> leaving = split.claims().stream().map(draft::claim).flatMap(Optional::stream)
                .map(Claim::id).filter(id -> fact.filter(one -> one.has(id)).isPresent()).distinct().toList();
        if (fact.isEmpty() || leaving.size() < split.claims().size() || leaving.size() >= fact.get().claims().size()) {
            return false;
        }
        fact.get().split(draft.made(fact.get().label(), entry), leaving);
        return true;
    }

    /** What an analysis joined by itself stays joined; what it took apart since is put together again. */
    private boolean merge(FactEdit.MergeFacts merge) {
        List<DraftFact> found = merge.facts().stream().map(draft::fact).flatMap(Optional::stream).toList();
        if (found.size() < merge.facts().size() || found.isEmpty()) {
            return false;
        }
        DraftFact whole = found.getFirst();
        found.stream().distinct().skip(1).forEach(whole::merge);
        new FactParts(draft, merge.facts()).joinTo(whole);
        return true;
    }

    /** An article that is on the fact after all, for the analysis says so, is not silent: the decision has no place. */
    private boolean confirm(FactEdit.ConfirmAbsence confirm) {
        Optional<DraftFact> fact = draft.fact(confirm.fact());
        Optional<Article> article = articles.article(confirm.article());
        if (fact.isEmpty() || article.isEmpty() || isOn(fact.get(), article.get().id())) {
            return false;
        }
        absences.computeIfAbsent(fact.get(), key -> new ArrayList<>()).add(article.get().id());
        return true;
    }

    private boolean point(FactEdit.PointToPassage point, LogEntry entry) {
        Optional<DraftFact> fact = draft.fact(point.fact());
        if (fact.isEmpty() || articles.place(point.passage()).isEmpty()) {
            return false;
        }
        return draft.claim(point.passage())
                .or(() -> claims.claimAt(new ClaimEdit.MakeClaim(point.passage()), entry))
                .map(claim -> {
                    fact.get().add(claim.id());
                    return true;
                })
                .orElse(false);
    }

    private Optional<ArticleId> articleOf(ClaimId claim) {
        return Optional.ofNullable(draft.claims().get(claim)).map(Claim::article);
    }
}
