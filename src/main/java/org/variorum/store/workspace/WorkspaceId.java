package org.variorum.store.workspace;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.variorum.model.article.Article;
import org.variorum.model.workspace.ArticleKey;

/**
 * Names one workspace through all its copies, wherever they lie.
 *
 * @param value lower-case hexadecimal and hyphens, usable as a file name
 */
public record WorkspaceId(String value) {

    /** Whether a text read from a file can name a workspace. */
    static boolean isUsable(String value) {
        return value.matches("[0-9a-f-]{8,64}");
    }

    /** The id of a workspace that begins with these articles: the same articles give the same id. */
    public static WorkspaceId of(List<Article> articles) {
        String keys = articles.stream().map(ArticleKey::of).map(ArticleKey::value).collect(Collectors.joining(" "));
        return new WorkspaceId(UUID.nameUUIDFromBytes(keys.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Override
    public String toString() {
        return value;
    }
}
