package org.variorum.ui.comparison;

import java.util.HashSet;
import java.util.List;
import org.variorum.app.pane.PaneModel;
import org.variorum.app.review.ArticleActions;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.settings.SettingsModel;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.workspace.Workspace;

/** Keeps the order that panes were put in with the workspace, and puts them in the order that the workspace has. */
final class PaneOrder implements AutoCloseable {

    private final PaneModel panes;
    private final ReviewDesk desk;
    private final PaneMemory memory;
    private boolean following;
    private List<ArticleId> last = List.of();
    private List<ArticleId> arranged = List.of();

    PaneOrder(PaneModel panes, ReviewDesk desk, SettingsModel settings) {
        memory = new PaneMemory(panes, settings);
        this.panes = panes;
        this.desk = desk;
    }

    /** The panes are about to show other articles: notes how they are arranged. */
    void leave() {
        memory.leave();
    }

    /**
     * Puts the panes in the order of the workspace, without keeping that anew. Articles that were not there before get
     * the arrangement that they had when they were last open, which stays until the workspace has another order.
     */
    void follow(Workspace workspace, List<Article> shown, boolean others) {
        List<ArticleId> kept = workspace.articles().stream().map(Article::id).toList();
        List<ArticleId> sources = shown.stream().map(Article::id).toList();
        List<ArticleId> before = panes.now().order();
        boolean recalled = !before.equals(last.stream().filter(before::contains).toList());
        boolean moved = !kept.stream().filter(last::contains).toList()
                .equals(last.stream().filter(kept::contains).toList());
        following = true;
        panes.change(now -> recalled && !moved ? now.withSources(sources) : now.withSources(sources).inOrder(kept));
        if (others) {
            memory.recall(workspace);
        }
        following = false;
        arranged = panes.now().order();
        memory.follow(workspace);
        last = kept;
    }

    @Override
    public void close() {
        memory.close();
    }

    /** The reader arranged the panes, perhaps in another order. */
    void keep(List<ArticleId> order) {
        if (!following) {
            memory.note();
        }
        Workspace workspace = desk.session().workspace().get();
        List<ArticleId> before = workspace.articles().stream().map(Article::id).filter(order::contains).toList();
        boolean same = new HashSet<>(before).equals(new HashSet<>(order));
        if (!following && !order.equals(arranged) && same && !before.equals(order)
                && workspace.corrected().keys().keySet().containsAll(order)) {
            new ArticleActions(desk).order(order);
        }
    }
}
