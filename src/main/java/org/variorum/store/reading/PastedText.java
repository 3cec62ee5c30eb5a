package org.variorum.store.reading;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.Original;

/** A text that was copied by hand, before it is a file. */
public final class PastedText {

    private PastedText() {}

    /** What its first lines say about it: headline, byline, source and day, as a file of the same words is read. */
    public static ArticleMetadata metadata(String text) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.isBlank()) {
            return ArticleMetadata.unknown("");
        }
        Original none = new Original(
                "", "text/plain", "", lines.getBytes(StandardCharsets.UTF_8).length, Optional.empty(),
                Optional.empty());
        ReadText bare = new ReadText(lines, ArticleMetadata.unknown(""), List.of(), List.of(), true);
        return new ArticleFactory().articles(none, bare).stream().findFirst()
                .map(Article::metadata).orElseGet(() -> ArticleMetadata.unknown(""));
    }
}
