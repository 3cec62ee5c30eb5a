package org.variorum.model.comparison;

import java.util.List;
import org.variorum.model.article.ArticleId;

/**
 * An independent origin: articles that copy or rewrite each other share one. Every compared article belongs to exactly
 * one origin.
 *
 * @param id its name
 * @param articles who shares it, the one the others derive from first
 * @param passages the re-used text
 */
public record Origin(OriginId id, List<ArticleId> articles, List<Passage> passages) {

    public Origin {
        articles = List.copyOf(articles);
        passages = List.copyOf(passages);
    }
}
