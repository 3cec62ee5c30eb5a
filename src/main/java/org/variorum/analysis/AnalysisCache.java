package org.variorum.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.analysis.align.EncodedArticle;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Exclusion;
import org.variorum.model.text.SourceText;

/**
 * Keeps what was found in the articles last used, so that adding an article costs only that article.
 *
 * <p>An article is known again by all that its analysis depends on, not by its siglum. Safe for several threads.
 */
final class AnalysisCache {

    private static final int CAPACITY = 128;

    private final Map<Key, EncodedArticle> kept = new LinkedHashMap<>(CAPACITY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, EncodedArticle> eldest) {
            return size() > CAPACITY;
        }
    };

    synchronized Optional<EncodedArticle> find(Article article) {
        return Optional.ofNullable(kept.get(Key.of(article))).map(known -> Relabelling.of(known, article));
    }

    synchronized void keep(EncodedArticle read) {
        kept.put(Key.of(read.article()), read);
    }

    private record Key(
            String sha256, SourceText text, List<Exclusion> exclusions, ArticleMetadata metadata, boolean truncated) {

        static Key of(Article article) {
            return new Key(
                    article.sha256(), article.text(), article.exclusions(), article.metadata(), article.truncated());
        }
    }
}
