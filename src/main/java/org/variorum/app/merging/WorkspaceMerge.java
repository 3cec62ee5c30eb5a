package org.variorum.app.merging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.app.correction.Corrections;
import org.variorum.app.correction.KnownRevisions;
import org.variorum.app.correction.Renumbering;
import org.variorum.app.session.ComparedArticles;
import org.variorum.app.session.Comparer;
import org.variorum.app.session.ReadArticles;
import org.variorum.app.task.JobProgress;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.Corrected;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.Workspace;

/**
 * Joins two copies of a workspace: all articles, all decisions. The sigla are those of the first.
 *
 * @param comparer compares anew if the second copy has articles that the first has not
 */
public record WorkspaceMerge(Comparer comparer) {

    /** The workspace of both. */
    public Workspace of(Workspace ours, Workspace theirs) {
        EditLog log = LogMerge.of(ours.log(), theirs.log());
        List<Article> imported = united(ours.imported(), theirs.imported());
        KnownRevisions known = new KnownRevisions();
        FactNumbers both = ours.numbers().joined(theirs.numbers());
        Corrected corrected = Corrections.of(imported, ours.found(), both, log, known);
        boolean sameArticles = corrected.articles().equals(ours.articles());
        if (sameArticles) {
            return new Workspace(imported, ours.found(), both, log, corrected, ours.problems());
        }
        Comparison found = comparer.compare(corrected.articles(), corrected.included(), JobProgress.NONE);
        List<Article> named = new ComparedArticles(new ReadArticles(imported, log, List.of()), found)
                .workspace(List.of()).imported();
        FactNumbers numbers = Renumbering.after(both, log, List.of(ours.found(), theirs.found()), found);
        return new Workspace(
                named, found, numbers, log, Corrections.of(named, found, numbers, log, known), ours.problems());
    }

    private static List<Article> united(List<Article> ours, List<Article> theirs) {
        List<Article> all = new ArrayList<>(ours);
        Set<ArticleKey> keys = new HashSet<>(ours.stream().map(ArticleKey::of).toList());
        int next = ours.stream().mapToInt(article -> article.id().index() + 1).max().orElse(0);
        for (Article article : theirs) {
            if (keys.add(ArticleKey.of(article))) {
                all.add(article.withId(ArticleId.at(next++)));
            }
        }
        return all;
    }
}
