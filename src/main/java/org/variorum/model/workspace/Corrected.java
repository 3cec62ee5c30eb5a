package org.variorum.model.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;

/**
 * A comparison with the standing corrections put on top of it.
 *
 * @param articles the articles that take part or are left out by the tool, corrected, in the order to show them
 * @param comparison the corrected comparison
 * @param decisions what people decided and wrote
 * @param orphans corrections that found no place, oldest first
 * @param keys by which name corrections know each of the articles
 * @param included articles that take part although the tool would leave them out
 */
public record Corrected(
        List<Article> articles,
        Comparison comparison,
        Decisions decisions,
        List<Orphan> orphans,
        Map<ArticleId, ArticleKey> keys,
        List<ArticleId> included) {

    public Corrected {
        articles = List.copyOf(articles);
        orphans = List.copyOf(orphans);
        keys = Map.copyOf(keys);
        included = List.copyOf(included);
    }

    /** The articles and the comparison as they are, facts going by these numbers. */
    public static Corrected untouched(List<Article> articles, Comparison comparison, FactNumbers numbers) {
        return new Corrected(articles, comparison, Decisions.none(comparison, numbers), List.of(),
                articles.stream().collect(Collectors.toMap(
                        Article::id, ArticleKey::of, (one, other) -> one)), List.of());
    }

    /** The same with only part of the comparison shown. */
    public Corrected withComparison(Comparison shown) {
        return new Corrected(articles, shown, decisions, orphans, keys, included);
    }

    /** The corrected article of that siglum, compared or not. */
    public Optional<Article> article(ArticleId id) {
        return articles.stream().filter(article -> article.id().equals(id)).findFirst();
    }

    /** The corrected articles by the names that corrections know them under, in the order to show them. */
    public Map<ArticleKey, Article> byKey() {
        Map<ArticleKey, Article> named = new LinkedHashMap<>();
        articles.forEach(article -> Optional.ofNullable(keys.get(article.id()))
                .ifPresent(key -> named.put(key, article)));
        return named;
    }
}
