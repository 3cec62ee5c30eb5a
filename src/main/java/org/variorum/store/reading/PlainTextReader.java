package org.variorum.store.reading;

import java.util.List;
import org.variorum.model.article.ArticleMetadata;

/** Reads a text file as it stands; what it says about itself is found by the cleaning. */
final class PlainTextReader implements DecodedReader {

    @Override
    public ReadText read(FileContent content, DecodedText decoded) {
        return new ReadText(decoded.text(), ArticleMetadata.unknown(""), List.of(), List.of(), true);
    }
}
