package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.TextSpan;

/** Finds facts of one analysis in another by the claims they have. */
final class Successors {

    private final Comparison former;
    private final Map<ArticleId, ArticleId> articles = new HashMap<>();
    private final Map<ArticleId, List<Claim>> claims = new HashMap<>();
    private final Map<Place, Claim> places = new HashMap<>();
    private final Map<ClaimId, List<FactId>> facts = new HashMap<>();

    Successors(Comparison former, Comparison found) {
        this.former = former;
        for (Article article : former.articles()) {
            found.articles().stream().filter(now -> now.text().equals(article.text())).findFirst()
                    .ifPresent(now -> articles.put(article.id(), now.id()));
        }
        found.claims().forEach(claim -> {
            claims.computeIfAbsent(claim.article(), key -> new ArrayList<>()).add(claim);
            places.putIfAbsent(new Place(claim.article(), claim.span()), claim);
        });
        found.facts().forEach(fact -> fact.claims().distinct().forEach(claim ->
                facts.computeIfAbsent(claim, key -> new ArrayList<>()).add(fact.id())));
    }

    /** What each of these former facts is now, as far as that is certain. */
    Map<FactId, FactId> of(List<Fact> wanted) {
        Map<ClaimId, Claim> known = new HashMap<>();
        former.claims().forEach(claim -> known.put(claim.id(), claim));
        Map<FactId, FactId> successors = new LinkedHashMap<>();
        wanted.forEach(fact -> {
            List<Claim> own = fact.claims().distinct().flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                    .toList();
            successor(own).ifPresent(now -> successors.put(fact.id(), now));
        });
        return successors;
    }

    private Optional<FactId> successor(List<Claim> own) {
        Map<FactId, Integer> shared = new LinkedHashMap<>();
        own.stream().flatMap(claim -> now(claim).stream())
                .flatMap(claim -> facts.getOrDefault(claim.id(), List.of()).stream())
                .forEach(fact -> shared.merge(fact, 1, Integer::sum));
        int most = shared.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<FactId> best = shared.keySet().stream().filter(fact -> shared.getOrDefault(fact, 0) == most).toList();
        return best.size() == 1 && most >= own.size() * Draft.SAME_FACT
                ? Optional.of(best.getFirst())
                : Optional.empty();
    }

    private Optional<Claim> now(Claim claim) {
        return Optional.ofNullable(articles.get(claim.article())).flatMap(article ->
                Optional.ofNullable(places.get(new Place(article, claim.span()))).or(() ->
                        claims.getOrDefault(article, List.of()).stream()
                                .filter(now -> Draft.isSame(now.span(), claim.span())).findFirst()));
    }

    private record Place(ArticleId article, TextSpan span) {}
}
