package org.variorum.store.export.qdpx;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.variorum.model.article.Article;

/** Names of the project's parts: upper-case GUIDs made from what they name, so that the same project has the same. */
final class Guid {

    private Guid() {}

    static String of(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString().toUpperCase(Locale.ROOT);
    }

    static String of(Article article) {
        return of("source " + article.sha256() + " " + article.displayTitle());
    }
}
