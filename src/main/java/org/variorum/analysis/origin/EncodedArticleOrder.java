package org.variorum.analysis.origin;

import java.util.Comparator;
import org.variorum.analysis.align.EncodedArticle;

/** Orders of articles that do not depend on the order they were opened in. */
final class EncodedArticleOrder {

    /** By content; decides where nothing else does. */
    static final Comparator<EncodedArticle> BY_TEXT = Comparator
            .comparing((EncodedArticle encoded) -> encoded.article().sha256())
            .thenComparing(encoded -> encoded.article().text().value());

    /** The earliest first, undated ones last; then the longest; then by content. */
    static final Comparator<EncodedArticle> EARLIEST_AND_LONGEST = Comparator
            .comparing((EncodedArticle encoded) -> encoded.article().metadata().published().isEmpty())
            .thenComparing(encoded -> encoded.article().metadata().published()
                    .map(time -> time.date().toEpochDay()).orElse(0L))
            .thenComparing(encoded -> -encoded.article().text().length())
            .thenComparing(BY_TEXT);

    private EncodedArticleOrder() {}
}
