package org.variorum.app.session;

import java.util.List;
import org.variorum.app.task.JobProgress;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;

/** Compares articles. The assembly supplies it from the analysis. */
@FunctionalInterface
public interface Comparer {

    /**
     * Compares.
     *
     * @param articles in the order of their sigla, corrections applied
     * @param included articles that the reader wants compared although the tool would leave them out
     * @param progress where to tell how far it is
     */
    Comparison compare(List<Article> articles, List<ArticleId> included, JobProgress progress);
}
