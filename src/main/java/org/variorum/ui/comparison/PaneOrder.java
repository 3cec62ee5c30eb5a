package org.variorum.ui.comparison;

import java.util.HashSet;
import java.util.List;
import org.variorum.app.pane.PaneModel;
import org.variorum.app.review.ArticleActions;
import org.variorum.app.review.ReviewDesk;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.workspace.Workspace;

/** Keeps the order that panes were put in with the workspace, and puts them in the order that the workspace has. */
final class PaneOrder {

    private final PaneModel panes;
    private final ReviewDesk desk;
    private boolean following;

    PaneOrder(PaneModel panes, ReviewDesk desk) {
        this.panes = panes;
        this.desk = desk;
    }

    /** Puts the panes in the order of the workspace, without keeping that anew. */
    void follow(Workspace workspace, List<Article> shown) {
        List<ArticleId> kept = workspace.articles().stream().map(Article::id).toList();
        List<ArticleId> sources = shown.stream().map(Article::id).toList();
        following = true;
        panes.change(now -> now.withSources(sources).inOrder(kept));
        following = false;
    }

    /** The reader put the panes in an order. */
    void keep(List<ArticleId> order) {
        Workspace workspace = desk.session().workspace().get();
        List<ArticleId> before = workspace.articles().stream().map(Article::id).filter(order::contains).toList();
        boolean same = new HashSet<>(before).equals(new HashSet<>(order));
        if (!following && same && !before.equals(order)
                && workspace.corrected().keys().keySet().containsAll(order)) {
            new ArticleActions(desk).order(order);
        }
    }
}
