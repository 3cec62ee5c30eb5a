package org.variorum.store.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.SourceText;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.store.export.CodePointIndex;

/**
 * Which text the positions of one document point into, by every name that a record can give it: a siglum, a key or one
 * of its claims. Names are learned while the document is written or read, for they stand before they are used.
 */
final class TextNames {

    private final Map<Object, CodePointIndex> indexes = new HashMap<>();
    private final Map<String, CodePointIndex> byText = new HashMap<>();
    private final Map<ArticleKey, SourceText> texts = new HashMap<>();
    private final Map<String, ArticleKey> keys = new HashMap<>();

    /** Knows the texts of those articles by their keys. */
    static TextNames of(List<Article> imported) {
        TextNames names = new TextNames();
        imported.forEach(article -> names.know(ArticleKey.of(article), article.text()));
        return names;
    }

    private void know(ArticleKey key, SourceText text) {
        texts.putIfAbsent(key, text);
        keys.putIfAbsent(text.value(), key);
        indexes.putIfAbsent(key, index(text));
    }

    /** The text that goes by that key. */
    Optional<SourceText> text(ArticleKey key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** The key by which that very text is known. */
    Optional<ArticleKey> key(SourceText text) {
        return Optional.ofNullable(keys.get(text.value()));
    }

    /** Whether a value of that kind says into which text the positions after it point. */
    static boolean isName(Object value) {
        return value instanceof SourceText || value instanceof ArticleId || value instanceof ArticleKey
                || value instanceof ClaimId;
    }

    /** The text that such a value names, if it is known. */
    Optional<CodePointIndex> named(Object value) {
        return value instanceof SourceText text
                ? Optional.of(index(text))
                : Optional.ofNullable(indexes.get(value));
    }

    /** Learns the names that a finished record gives to its text. */
    void learn(Object made) {
        if (made instanceof Article article) {
            indexes.put(article.id(), index(article.text()));
        } else if (made instanceof Claim claim) {
            Optional.ofNullable(indexes.get(claim.article())).ifPresent(text -> indexes.put(claim.id(), text));
        }
    }

    private CodePointIndex index(SourceText text) {
        return byText.computeIfAbsent(text.value(), value -> new CodePointIndex(text));
    }
}
