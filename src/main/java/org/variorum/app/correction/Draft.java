package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.Nuance;
import org.variorum.model.text.Phrase;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.DifferenceAnchor;
import org.variorum.model.workspace.FactAnchor;
import org.variorum.model.workspace.FactEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.WorkspaceEdit;

/** Claims and facts while corrections are replayed, and how anchors find them. */
final class Draft {

    /** How much two spans must share, of what they cover together, for a claim that was cut anew to be the same. */
    static final double SAME_CLAIM = 0.8;

    /** The share of a fact's claims that must be on one fact for it to be the same. */
    static final double SAME_FACT = 0.5;

    private final StandingArticles articles;
    private final Map<ClaimId, Claim> claims = new LinkedHashMap<>();
    private final Map<Place, Claim> places = new HashMap<>();
    private final List<DraftFact> facts = new ArrayList<>();
    private final Map<FactId, DraftFact> named = new HashMap<>();
    private final Set<ClaimId> edited = new LinkedHashSet<>();

    /** What was found in the articles that still stand with the same text, and what earlier captures of them said. */
    Draft(StandingArticles standing, List<Revisions> revisions, Comparison found) {
        articles = standing;
        List<Article> now = standing.articles();
        Set<ArticleId> same = new HashSet<>();
        found.articles().stream().filter(compared -> now.stream().anyMatch(article -> isSame(article, compared)))
                .forEach(article -> same.add(article.id()));
        found.claims().stream().filter(claim -> same.contains(claim.article())).forEach(this::keep);
        found.facts().stream().map(DraftFact::new).forEach(this::keep);
        if (claims.size() < found.claims().size()) {
            Set<ClaimId> gone = new LinkedHashSet<>();
            found.claims().stream().map(Claim::id).filter(id -> !claims.containsKey(id)).forEach(gone::add);
            facts.forEach(fact -> List.copyOf(fact.claims()).stream().filter(gone::contains).forEach(fact::remove));
        }
        revisions.stream().filter(article -> same.contains(article.id())).forEach(this::update);
    }

    /** What an article says otherwise than before becomes a nuance of the facts it says it on. */
    private void update(Revisions article) {
        Map<ClaimId, Nuance> updates = new HashMap<>();
        claims.values().stream().filter(claim -> claim.article().equals(article.id()))
                .forEach(claim -> article.update(claim).ifPresent(nuance -> updates.put(claim.id(), nuance)));
        facts.forEach(fact -> fact.claims().stream().filter(updates::containsKey)
                .map(updates::get).map(DraftDifference::new).forEach(fact.differences()::add));
    }

    /** Whether two spans of one text share so much that a claim which was cut anew is the same. */
    static boolean isSame(TextSpan one, TextSpan other) {
        return share(one, other) >= SAME_CLAIM;
    }

    static boolean isSame(Article one, Article other) {
        return one.id().equals(other.id()) && one.text().equals(other.text());
    }

    Map<ClaimId, Claim> claims() {
        return claims;
    }

    /** The facts that are still there. */
    Stream<DraftFact> facts() {
        return facts.stream().filter(fact -> !fact.isGone());
    }

    /**
     * Holds back what is claimed in articles that are not compared, or not yet again. Where nothing is compared at all,
     * as with a project of another program, what people marked is all there is and stays.
     */
    void keepOnly(Set<ArticleId> compared) {
        Set<ClaimId> waiting = new HashSet<>();
        claims.values().stream().filter(claim -> !compared.contains(claim.article()))
                .forEach(claim -> waiting.add(claim.id()));
        if (!waiting.isEmpty()) {
            claims.keySet().removeAll(waiting);
            facts.forEach(fact -> List.copyOf(fact.claims()).stream().filter(waiting::contains).forEach(fact::remove));
        }
    }

    /** Claims that a person made or changed. */
    Set<ClaimId> edited() {
        return edited;
    }

    /** The claim at the anchor's place, or the one that shares nearly all of it. */
    Optional<Claim> claim(Anchor anchor) {
        Optional<Article> article = articles.article(anchor.article());
        Optional<TextSpan> place = articles.place(anchor);
        if (article.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        Claim exact = places.get(new Place(article.get().id(), place.get()));
        if (exact != null) {
            return Optional.of(exact);
        }
        return claims.values().stream()
                .filter(claim -> claim.article().equals(article.get().id()))
                .filter(claim -> isSame(claim.span(), place.get()))
                .max(Comparator.comparingDouble((Claim claim) -> share(claim.span(), place.get()))
                        .thenComparing(claim -> claim.id().value(), Comparator.reverseOrder()));
    }

    /** The fact by its name, else by its claims, if that is certain. */
    Optional<DraftFact> fact(FactAnchor anchor) {
        List<ClaimId> known = anchor.claims().stream().map(this::claim).flatMap(Optional::stream)
                .map(Claim::id).distinct().toList();
        long needed = Math.max(1, (long) Math.ceil(anchor.claims().size() * SAME_FACT));
        Optional<DraftFact> same = Optional.ofNullable(named.get(anchor.id())).map(DraftFact::standing)
                .filter(fact -> !fact.isGone() && shared(fact, known) >= needed);
        if (same.isPresent()) {
            return same;
        }
        List<DraftFact> fitting = facts().filter(fact -> shared(fact, known) >= needed).toList();
        long most = fitting.stream().mapToLong(fact -> shared(fact, known)).max().orElse(0);
        List<DraftFact> best = fitting.stream().filter(fact -> shared(fact, known) == most).toList();
        List<DraftFact> alike = best.stream().filter(fact -> fact.label().equals(anchor.label())).toList();
        return Stream.of(best, alike).filter(list -> list.size() == 1).map(List::getFirst).findFirst();
    }

    /** The dispute or nuance between the same claims; of several the one of the same kind. */
    Optional<DraftDifference> difference(DifferenceAnchor anchor) {
        List<ClaimPair> pairs = anchor.between().stream().map(this::pair).flatMap(Optional::stream).toList();
        return fact(anchor.fact()).flatMap(fact -> fact.differences().stream()
                .filter(difference -> difference.sharedWith(pairs) > 0 && difference.isOf(anchor.kind()))
                .max(Comparator.comparingLong(difference -> difference.sharedWith(pairs))));
    }

    /** The two claims of a pair, if both are found. */
    Optional<ClaimPair> pair(DifferenceAnchor.Pair pair) {
        return claim(pair.first()).flatMap(
                first -> claim(pair.second()).map(second -> new ClaimPair(first.id(), second.id())));
    }

    /** Takes a new or changed claim in. */
    void put(Claim claim) {
        forget(claims.get(claim.id()));
        keep(claim);
        edited.add(claim.id());
        facts().filter(fact -> fact.has(claim.id())).forEach(DraftFact::touch);
    }

    /** Takes a claim in whose number a person set: what the analysis took it to say counts no more. */
    void value(Claim claim) {
        put(claim);
        facts().filter(fact -> fact.has(claim.id())).forEach(fact -> fact.value(claim.id()));
    }

    /** Takes a claim out of everything. */
    void remove(Claim claim) {
        forget(claims.remove(claim.id()));
        edited.remove(claim.id());
        facts().filter(fact -> fact.has(claim.id())).forEach(fact -> fact.remove(claim.id()));
    }

    /** A fact of one claim alone. */
    DraftFact alone(Claim claim, LogEntry entry) {
        DraftFact fact = made(Phrase.of("fact.content", claim.quote()), entry);
        fact.add(claim.id());
        return fact;
    }

    /** A fact without claims as yet. */
    DraftFact made(Phrase label, LogEntry entry) {
        DraftFact fact = new DraftFact(made(entry), label);
        keep(fact);
        return fact;
    }

    /** The name of the fact that an entry makes. */
    static FactId made(LogEntry entry) {
        return new FactId("h-" + entry.id().value());
    }

    /** Whether an edit may make a fact. */
    static boolean makesFact(WorkspaceEdit edit) {
        return edit instanceof ClaimEdit.MakeClaim || edit instanceof FactEdit.UnlinkClaim
                || edit instanceof FactEdit.SplitFact;
    }

    /** Gives a claim that is on no fact one of its own. */
    void settle(Claim claim, LogEntry entry) {
        if (facts().noneMatch(fact -> fact.has(claim.id()))) {
            alone(claim, entry);
        }
    }

    private void keep(Claim claim) {
        claims.put(claim.id(), claim);
        places.putIfAbsent(new Place(claim.article(), claim.span()), claim);
    }

    private void forget(@Nullable Claim claim) {
        if (claim != null) {
            places.remove(new Place(claim.article(), claim.span()), claim);
        }
    }

    private void keep(DraftFact fact) {
        facts.add(fact);
        named.putIfAbsent(fact.id(), fact);
    }

    private static long shared(DraftFact fact, List<ClaimId> known) {
        return known.stream().filter(fact::has).count();
    }

    private static double share(TextSpan one, TextSpan other) {
        int common = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return common <= 0 ? 0 : (double) common / one.union(other).length();
    }

    private record Place(ArticleId article, TextSpan span) {}
}
