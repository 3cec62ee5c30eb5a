package org.variorum.app.session;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.workspace.Corrected;

/**
 * What the analysis depends on. As long as it stays the same, a correction needs no new analysis.
 *
 * @param articles in the order of their sigla, corrected
 * @param included those that take part although the tool would leave them out
 */
record ComparisonInput(List<Article> articles, List<ArticleId> included) {

    /** What the analysis of a corrected workspace depends on. */
    static ComparisonInput of(Corrected corrected) {
        List<Article> sorted = corrected.articles().stream().sorted(Comparator.comparing(Article::id)).toList();
        return new ComparisonInput(sorted, corrected.included());
    }

    /**
     * The sigla that a comparison of this input dealt anew: one that leaves articles out letters the others so that no
     * letter is missing among the panes.
     */
    Map<ArticleId, ArticleId> renamed(Comparison result) {
        Map<ArticleId, ArticleId> names = new LinkedHashMap<>();
        articles.forEach(article -> known(result, article).ifPresent(id -> names.put(article.id(), id)));
        return names;
    }

    /** The same input under other sigla. */
    ComparisonInput under(Map<ArticleId, ArticleId> names) {
        List<Article> renamed = articles.stream()
                .map(article -> article.withId(names.getOrDefault(article.id(), article.id())))
                .sorted(Comparator.comparing(Article::id)).toList();
        return new ComparisonInput(renamed, included.stream().map(id -> names.getOrDefault(id, id)).sorted().toList());
    }

    private static Optional<ArticleId> known(Comparison result, Article article) {
        return Stream.concat(result.articles().stream(), result.leftOut().stream().map(LeftOut::article))
                .filter(one -> one.withId(article.id()).equals(article))
                .map(Article::id)
                .findFirst();
    }
}
