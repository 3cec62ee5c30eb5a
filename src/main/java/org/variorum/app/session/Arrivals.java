package org.variorum.app.session;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.model.article.Article;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.workspace.ArticleKey;

/**
 * What was read to be added to an open workspace.
 *
 * @param fresh the articles that are not there yet
 * @param notes trouble met while reading, and which articles are there already
 */
record Arrivals(List<Article> fresh, List<Problem> notes) {

    static Arrivals of(Imported read, Map<ArticleKey, Article> standing) {
        List<Article> all = Captures.inOrder(read.articles());
        Stream<Problem> present = all.stream().filter(article -> standing.containsKey(ArticleKey.of(article)))
                .map(article -> Problem.of("article-already-there", Severity.NOTE, article.file()));
        return new Arrivals(
                all.stream().filter(article -> !standing.containsKey(ArticleKey.of(article))).toList(),
                Stream.concat(read.problems().stream(), present).toList());
    }
}
