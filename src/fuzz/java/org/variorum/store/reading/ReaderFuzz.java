package org.variorum.store.reading;

import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.Original;

/**
 * What Jazzer calls with ever other bytes: reads them as a file of one format and makes articles of them.
 *
 * <p>Nothing may be thrown, and every exclusion lies inside the text.
 */
public final class ReaderFuzz {

    private static final ArticleFactory FACTORY = new ArticleFactory();
    private static final Formats FORMATS = new Formats();
    private static String extension = "txt";

    private ReaderFuzz() {}

    /** Jazzer: the format, by its file name ending. */
    public static void fuzzerInitialize(String[] arguments) {
        extension = arguments[0];
    }

    /** Jazzer: one file. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        read(extension, bytes);
    }

    private static void read(String format, byte[] bytes) {
        FileContent content = new FileContent("file." + format, bytes);
        ReadText read = FORMATS.forExtension(format).orElseThrow().reader().read(content);
        FORMATS.extension(content);
        if (read.isRefused()) {
            return;
        }
        List<Article> articles = FACTORY.articles(Original.named(content.name(), ""), read);
        for (Article article : articles) {
            for (Exclusion exclusion : article.exclusions()) {
                if (exclusion.span().end() > article.text().length()) {
                    throw new AssertionError("An exclusion ends behind the text");
                }
            }
        }
    }
}
