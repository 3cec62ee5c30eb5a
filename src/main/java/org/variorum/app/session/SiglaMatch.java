package org.variorum.app.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.LeftOut;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;

/**
 * Keeps the sigla of a workspace those of its comparison.
 *
 * <p>A comparison that leaves articles out letters the others anew, so that no letter is missing among the panes. The
 * imported articles and the corrections to them follow.
 */
final class SiglaMatch {

    private SiglaMatch() {}

    /** The workspace with that comparison, its articles and edits under the comparison's sigla. */
    static Workspace follow(Workspace workspace, Comparison comparison) {
        Map<ArticleId, ArticleId> renamed = new HashMap<>();
        List<Article> articles = workspace.articles().stream()
                .map(article -> named(comparison, article)
                        .map(known -> {
                            renamed.put(article.id(), known.id());
                            return article.withId(known.id());
                        })
                        .orElse(article))
                .toList();
        List<WorkspaceEdit> edits =
                workspace.edits().stream().map(edit -> renamed(edit, renamed)).toList();
        return new Workspace(articles, comparison, edits, workspace.problems());
    }

    private static Optional<Article> named(Comparison comparison, Article article) {
        return Stream.concat(
                        comparison.articles().stream(), comparison.leftOut().stream().map(LeftOut::article))
                .filter(known -> ShownArticles.isSame(known, article))
                .findFirst();
    }

    private static WorkspaceEdit renamed(WorkspaceEdit edit, Map<ArticleId, ArticleId> names) {
        return switch (edit) {
            case WorkspaceEdit.RestoreText restore -> new WorkspaceEdit.RestoreText(
                    names.getOrDefault(restore.article(), restore.article()), restore.span());
            case WorkspaceEdit.IncludeArticle include -> new WorkspaceEdit.IncludeArticle(
                    names.getOrDefault(include.article(), include.article()));
        };
    }
}
