package org.variorum.analysis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.analysis.extract.AnalyzedArticle;
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

    private final Map<Key, AnalyzedArticle> kept = new LinkedHashMap<>(CAPACITY, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, AnalyzedArticle> eldest) {
            return size() > CAPACITY;
        }
    };

    synchronized Optional<AnalyzedArticle> find(Article article) {
        return Optional.ofNullable(kept.get(Key.of(article))).map(known -> Relabelling.of(known, article));
    }

    synchronized void keep(AnalyzedArticle analyzed) {
        kept.put(Key.of(analyzed.article()), analyzed);
    }

    private record Key(
            String sha256, SourceText text, List<Exclusion> exclusions, ArticleMetadata metadata, boolean truncated) {

        static Key of(Article article) {
            return new Key(
                    article.sha256(), article.text(), article.exclusions(), article.metadata(), article.truncated());
        }
    }
}
