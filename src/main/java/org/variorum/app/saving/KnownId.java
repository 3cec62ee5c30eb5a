package org.variorum.app.saving;

import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.store.workspace.WorkspaceId;

/**
 * Names the workspace that begins with some articles. Their texts are hashed for it: as long as they are the very same
 * articles, that is done once.
 */
final class KnownId {

    private List<Article> articles = List.of();
    private WorkspaceId id = WorkspaceId.of(articles);

    /** The id of a workspace with these articles. */
    WorkspaceId of(List<Article> imported) {
        if (!isSame(imported)) {
            articles = List.copyOf(imported);
            id = WorkspaceId.of(articles);
        }
        return id;
    }

    private boolean isSame(List<Article> imported) {
        boolean same = imported.size() == articles.size();
        for (int place = 0; same && place < imported.size(); place++) {
            same = imported.get(place) == articles.get(place);
        }
        return same;
    }
}
