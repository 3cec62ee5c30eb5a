package org.variorum.app.correction;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.variorum.model.article.Article;

/**
 * What was worked out about articles and the earlier captures of their pages. It depends on the texts alone, so that it
 * is kept beside them and no replay of the log segments them again. May be used by several threads.
 */
public final class KnownRevisions {

    private final Map<History, Revisions> known = new ConcurrentHashMap<>();

    /** The revisions of an article whose page said that before. */
    Revisions of(Article article, List<Article> captures) {
        return known.computeIfAbsent(
                new History(article, List.copyOf(captures)), all -> new Revisions(all.article(), all.captures()));
    }

    /** Forgets everything: other articles are opened. */
    public void forget() {
        known.clear();
    }

    private record History(Article article, List<Article> captures) {}
}
