package org.variorum.app.settings;

import java.util.Collection;
import java.util.List;
import org.variorum.app.pane.FollowMode;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.model.workspace.ArticleKey;

/**
 * How the panes of some articles were arranged when they were last open. Articles are named by what they hold, so that
 * the same ones are known again whatever folder or file they come from, and whatever letter they get.
 *
 * @param sources the articles from left to right
 * @param limit how many columns the reader wants at most
 * @param mode how far the panes move together
 * @param folded whether paragraphs that nobody disputes are folded away
 */
public record KeptPanes(List<Source> sources, int limit, FollowMode mode, boolean folded) {

    public KeptPanes {
        sources = List.copyOf(sources);
        limit = Math.clamp(limit, 1, PaneArrangement.MOST);
    }

    /** Whether these are the articles it is of: at least half of each are the other's, too. */
    public boolean isOf(Collection<ArticleKey> articles) {
        long shared = shared(articles);
        return shared > 0 && shared * 2 >= sources.size() && shared * 2 >= articles.size();
    }

    /** How many of these articles it is of. */
    public long shared(Collection<ArticleKey> articles) {
        return sources.stream().map(Source::article).filter(articles::contains).count();
    }

    /**
     * One article's pane.
     *
     * @param article what it shows
     * @param pinned whether it stays in sight
     * @param aside whether it is left out of sight
     * @param locked whether no other pane moves it
     */
    public record Source(ArticleKey article, boolean pinned, boolean aside, boolean locked) {}
}
