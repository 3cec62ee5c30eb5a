package org.variorum.store.reading;

import java.util.List;
import org.variorum.model.article.ArticleMetadata;

/** Reads a text file as it stands; what it says about itself heads it as in Markdown, or is found by the cleaning. */
final class PlainTextReader implements DecodedReader {

    @Override
    public ReadText read(FileContent content, DecodedText decoded) {
        FrontMatter front = FrontMatter.ofPlain(decoded.text());
        return front.values().isEmpty()
                ? new ReadText(decoded.text(), ArticleMetadata.unknown(""), List.of(), List.of(), true)
                : new ReadText(front.body().stripLeading(), front.metadata(), List.of(),
                        front.problems(content.name()), true);
    }
}
