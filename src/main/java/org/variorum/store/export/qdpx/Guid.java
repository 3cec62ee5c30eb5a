package org.variorum.store.export.qdpx;

import java.util.Locale;
import org.variorum.model.article.Article;
import org.variorum.store.export.StableName;

/** Names of the project's parts: upper-case GUIDs made from what they name, so that the same project has the same. */
final class Guid {

    private Guid() {}

    static String of(String name) {
        return StableName.uuid(name).toString().toUpperCase(Locale.ROOT);
    }

    static String of(Article article) {
        return of("source " + StableName.of(article));
    }
}
