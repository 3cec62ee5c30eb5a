package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Position;

/**
 * Groups sources that do not contradict each other.
 *
 * <p>A vague version may fit two positions that exclude each other; it then joins the one it agrees with, else the one
 * that was there first in the canonical order, so that the grouping does not depend on sigla.
 */
final class Positions {

    private Positions() {}

    /** The positions, numbered in the order of the sources. */
    static List<Position> of(List<ComparedClaim> claims, List<Found> found) {
        List<List<ArticleId>> groups = new ArrayList<>();
        claims.stream().map(ComparedClaim::article).distinct().forEach(article -> join(article, groups, found));
        groups.forEach(group -> group.sort(Comparator.naturalOrder()));
        groups.sort(Comparator.comparing(List::getFirst));
        SortedMap<ArticleId, String> values = values(claims, found);
        List<Position> positions = new ArrayList<>();
        for (List<ArticleId> group : groups) {
            positions.add(new Position(positions.size() + 1, values.getOrDefault(group.getFirst(), ""), group));
        }
        return positions;
    }

    private static void join(ArticleId article, List<List<ArticleId>> groups, List<Found> found) {
        groups.stream()
                .filter(group -> group.stream().noneMatch(member -> conflict(article, member, found)))
                .min(Comparator.comparingInt(group -> agrees(article, group, found) ? 0 : 1))
                .ifPresentOrElse(
                        group -> group.add(article), () -> groups.add(new ArrayList<>(List.of(article))));
    }

    private static boolean conflict(ArticleId one, ArticleId other, List<Found> found) {
        return found.stream().anyMatch(
                pair -> pair.conflict() && !pair.internal() && pair.touches(one) && pair.touches(other));
    }

    private static boolean agrees(ArticleId article, List<ArticleId> group, List<Found> found) {
        return found.stream().anyMatch(pair -> pair.agreement() && pair.touches(article)
                && group.stream().anyMatch(pair::touches));
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
}
