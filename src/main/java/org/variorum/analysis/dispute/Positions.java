package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.variorum.analysis.dispute.contrast.ComparedClaim;
import org.variorum.analysis.dispute.contrast.DisplayOrder;
import org.variorum.analysis.dispute.contrast.Found;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Position;

/**
 * Groups the sources of a fact by what they are shown to share.
 *
 * <p>Where nothing is disputed, all hold one position. Where something is, only sources that take part form positions:
 * each joins one it does not contradict. A source that contradicts nobody belongs to the position that it agrees
 * with, else to one that it differs from in precision or scope only; without such a sign nobody knows on which side
 * it stands, and it keeps a position of its own, shared with those of the same words. The grouping does not depend on
 * sigla.
 */
final class Positions {

    private final List<ComparedClaim> claims;
    private final SortedMap<ArticleId, String> values;
    private final Pairs conflicts;
    private final Pairs agreements;
    private final Pairs fitting;
    private final List<List<ArticleId>> groups = new ArrayList<>();

    private Positions(List<ComparedClaim> claims, List<Found> found) {
        this.claims = claims;
        values = values(claims, found);
        conflicts = Pairs.of(found, Found::conflict);
        agreements = Pairs.of(found, Found::agreement);
        fitting = Pairs.of(found, pair -> !pair.conflict());
    }

    /** The positions, numbered in the order of the sources. */
    static List<Position> of(List<ComparedClaim> claims, List<Found> found) {
        return new Positions(claims, found).positions();
    }

    private List<Position> positions() {
        List<ArticleId> articles = claims.stream().map(ComparedClaim::article).distinct().toList();
        List<ArticleId> free = new ArrayList<>();
        for (ArticleId article : articles) {
            if (conflicts.hold(article)) {
                side(article).ifPresentOrElse(group -> group.add(article), () -> open(article));
            } else {
                free.add(article);
            }
        }
        if (groups.isEmpty()) {
            groups.add(free);
        } else {
            place(free);
        }
        groups.forEach(group -> group.sort(Comparator.naturalOrder()));
        groups.sort(Comparator.comparing(List::getFirst));
        List<Position> positions = new ArrayList<>();
        for (List<ArticleId> group : groups) {
            positions.add(new Position(positions.size() + 1, values.getOrDefault(group.getFirst(), ""), group));
        }
        return positions;
    }

    /** The position that a source with a part in a conflict does not contradict, one it agrees with before others. */
    private Optional<List<ArticleId>> side(ArticleId article) {
        return groups.stream()
                .filter(group -> !conflicts.hold(article, group))
                .min(Comparator.comparingInt(group -> agreements.hold(article, group) ? 0 : 1));
    }

    /** Sources that contradict nobody, until none finds its place any more; what agrees counts before what fits. */
    private void place(List<ArticleId> free) {
        boolean placed = true;
        while (placed) {
            placed = placeOne(free, agreements) || placeOne(free, fitting);
        }
        int disputed = groups.size();
        free.forEach(article -> groups.stream().skip(disputed)
                .filter(group -> said(group.getFirst()).equals(said(article))).findFirst()
                .ifPresentOrElse(group -> group.add(article), () -> open(article)));
    }

    private boolean placeOne(List<ArticleId> free, Pairs sign) {
        for (ArticleId article : free) {
            Optional<List<ArticleId>> group =
                    groups.stream().filter(one -> sign.hold(article, one)).findFirst();
            if (group.isPresent()) {
                group.get().add(article);
                return free.remove(article);
            }
        }
        return false;
    }

    private void open(ArticleId article) {
        groups.add(new ArrayList<>(List.of(article)));
    }

    private String said(ArticleId article) {
        return values.getOrDefault(article, "").toLowerCase(Locale.ROOT);
    }

    /** The deciding words of each source, else its claim. */
    private static SortedMap<ArticleId, String> values(List<ComparedClaim> claims, List<Found> found) {
        SortedMap<ArticleId, String> values = new TreeMap<>();
        List<Found> telling = found.stream()
                .sorted(Comparator.comparingInt((Found one) -> one.conflict() ? 0 : 1)
                        .thenComparingDouble(one -> -one.finding().confidence()))
                .toList();
        for (Found one : telling) {
            values.putIfAbsent(one.first().article(), one.first().text(one.finding().firstWords()));
            values.putIfAbsent(one.second().article(), one.second().text(one.finding().secondWords()));
        }
        claims.stream().sorted(DisplayOrder.CLAIMS)
                .forEach(claim -> values.putIfAbsent(claim.article(), claim.claim().quote()));
        return values;
    }

    /** The sources that state the fact, in their order. */
    static TreeSet<ArticleId> stating(List<ComparedClaim> claims) {
        TreeSet<ArticleId> articles = new TreeSet<>();
        claims.forEach(claim -> articles.add(claim.article()));
        return articles;
    }

    /**
     * Which articles a kind of finding connects; only asked, never listed.
     *
     * @param others by article
     */
    private record Pairs(Map<ArticleId, Set<ArticleId>> others) {

        static Pairs of(List<Found> found, Predicate<Found> kind) {
            Map<ArticleId, Set<ArticleId>> others = new HashMap<>();
            found.stream().filter(pair -> !pair.internal()).filter(kind).forEach(pair -> {
                others.computeIfAbsent(pair.first().article(), one -> new HashSet<>()).add(pair.second().article());
                others.computeIfAbsent(pair.second().article(), one -> new HashSet<>()).add(pair.first().article());
            });
            return new Pairs(others);
        }

        boolean hold(ArticleId article) {
            return others.containsKey(article);
        }

        boolean hold(ArticleId article, List<ArticleId> group) {
            Set<ArticleId> connected = others.getOrDefault(article, Set.of());
            return group.stream().anyMatch(connected::contains);
        }
    }
}
