package org.variorum.quality;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.text.SourceText;

/** Makes articles of the paragraphs of a data set. */
final class TestArticles {

    /** What stands between two paragraphs. */
    static final String BREAK = "\n\n";

    private TestArticles() {}

    /** An article in English; a date that cannot be read is left out. */
    static Article of(int index, String name, String title, String published, List<String> paragraphs) {
        String text = String.join(BREAK, paragraphs.stream().map(line -> line.replace('\r', ' ')).toList());
        ArticleMetadata metadata = new ArticleMetadata(
                Optional.of(name), title.isEmpty() ? Optional.empty() : Optional.of(title), Optional.empty(),
                date(published), Optional.empty(), Optional.empty(), "en");
        return new Article(
                ArticleId.at(index), name, Integer.toHexString(text.hashCode()) + name, metadata,
                new SourceText(text), List.of(), false);
    }

    private static Optional<PublicationTime> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(PublicationTime.on(LocalDate.parse(text)));
        } catch (DateTimeParseException notADate) {
            return Optional.empty();
        }
    }

    /** Where a paragraph of the data set begins in the article's text. */
    static int startOf(List<String> paragraphs, int paragraph) {
        int start = 0;
        for (int i = 0; i < paragraph; i++) {
            start += paragraphs.get(i).length() + BREAK.length();
        }
        return start;
    }
}
