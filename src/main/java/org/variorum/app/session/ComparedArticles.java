package org.variorum.app.session;

import java.util.List;
import java.util.Map;
import org.variorum.app.correction.Corrections;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.Workspace;

/**
 * Articles that were compared without a session.
 *
 * @param read as they were imported
 * @param result the comparison of them
 */
public record ComparedArticles(ReadArticles read, Comparison result) {

    /** Articles of which none is a capture of another's page. */
    public ComparedArticles(List<Article> articles, Comparison result) {
        this(new ReadArticles(articles, EditLog.EMPTY, List.of()), result);
    }

    /** The workspace that a session would make of them: its articles go by the sigla of the comparison. */
    public Workspace workspace(List<Problem> problems) {
        Map<ArticleId, ArticleId> names = ComparisonInput.of(read.corrected()).renamed(result);
        List<Article> named = read.articles().stream()
                .map(article -> article.withId(names.getOrDefault(article.id(), article.id())))
                .toList();
        Workspace untouched = Workspace.of(named, result, problems);
        return read.log().entries().isEmpty() ? untouched : new Workspace(
                named, result, untouched.numbers(), read.log(), Corrections.of(named, result, read.log()), problems);
    }
}
