package org.variorum.store.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.variorum.model.article.Article;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.Original;

/**
 * What Jazzer calls with ever other bytes: reads them as a file of one format and makes articles of them.
 *
 * <p>Nothing may be thrown, and every exclusion lies inside the text. {@link #main} writes the files to start from.
 */
public final class ReaderFuzz {

    private static final ArticleFactory FACTORY = new ArticleFactory();
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

    /** Writes a sound file of the format {@code arguments[0]} into the folder {@code arguments[1]}. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[1]);
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("sample." + arguments[0]), SampleFiles.of(arguments[0]));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void read(String format, byte[] bytes) {
        FileContent content = new FileContent("file." + format, bytes);
        ReadText read = new Formats().forExtension(format).orElseThrow().reader().read(content);
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
