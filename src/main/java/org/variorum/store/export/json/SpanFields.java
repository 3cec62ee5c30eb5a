package org.variorum.store.export.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.text.TextSpan;
import org.variorum.store.export.CodePointIndex;

/** Writes spans as half-open code points into the exported text of their article. */
final class SpanFields {

    private final Map<ArticleId, CodePointIndex> texts;

    SpanFields(Comparison comparison) {
        texts = comparison.articles().stream()
                .collect(Collectors.toMap(Article::id, article -> new CodePointIndex(article.text())));
    }

    /** Adds {@code start} and {@code end}; returns the same object. */
    ObjectNode put(ObjectNode node, ArticleId article, TextSpan span) {
        return put(node, article, span, "start", "end");
    }

    /** Adds the two ends under those names; returns the same object. */
    ObjectNode put(ObjectNode node, ArticleId article, TextSpan span, String start, String end) {
        TextSpan counted = Optional.ofNullable(texts.get(article))
                .map((Function<CodePointIndex, TextSpan>) text -> text.codePoints(span))
                .orElse(span);
        return node.put(start, counted.start()).put(end, counted.end());
    }
}
