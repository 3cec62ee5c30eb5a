package org.variorum.app.session;

import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;

/** The reader's corrections put on top of what was imported; a pure function, so that they can be replayed. */
public final class EditReplay {

    private EditReplay() {}

    /** The articles with restored text taking part again. */
    public static List<Article> articles(Workspace workspace) {
        return workspace.articles().stream().map(article -> replay(article, workspace.edits())).toList();
    }

    /** The articles that the reader wants compared although the tool would leave them out. */
    public static List<ArticleId> included(Workspace workspace) {
        return workspace.edits().stream()
                .filter(WorkspaceEdit.IncludeArticle.class::isInstance)
                .map(edit -> ((WorkspaceEdit.IncludeArticle) edit).article())
                .toList();
    }

    private static Article replay(Article article, List<WorkspaceEdit> edits) {
        return article.withExclusions(article.exclusions().stream()
                .filter(exclusion -> edits.stream()
                        .noneMatch(edit -> edit instanceof WorkspaceEdit.RestoreText restore
                                && restore.article().equals(article.id())
                                && restore.span().overlaps(exclusion.span())))
                .toList());
    }
}
