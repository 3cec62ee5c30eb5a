package org.variorum.app.session;

import java.util.List;
import java.util.Map;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.Workspace;

/**
 * Articles that were compared without a session.
 *
 * @param articles as they were imported
 * @param result the comparison of them
 */
public record ComparedArticles(List<Article> articles, Comparison result) {

    /** The workspace that a session would make of them: its articles go by the sigla of the comparison. */
    public Workspace workspace(List<Problem> problems) {
        Map<ArticleId, ArticleId> names =
                ComparisonInput.of(Corrected.untouched(articles, result, FactNumbers.NONE)).renamed(result);
        List<Article> named = articles.stream()
                .map(article -> article.withId(names.getOrDefault(article.id(), article.id())))
                .toList();
        return Workspace.of(named, result, problems);
    }
}
