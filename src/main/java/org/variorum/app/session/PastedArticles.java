package org.variorum.app.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.store.reading.CopiedPage;
import org.variorum.store.reading.PastedText;

/**
 * Pasted articles as files, so that they can be read like all others and opened again.
 *
 * @param folder where they are kept
 */
public record PastedArticles(Path folder) {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TITLE = 160;

    /** What came of keeping one: the file, or why there is none. */
    public record Kept(Optional<Path> file, Optional<Problem> problem) {}

    /**
     * The words that were copied: the paragraphs of the page where the clipboard holds one, else its plain text. A page
     * of one block whose plain text has several lines is no page: some programs give plain text out as one.
     *
     * @param page the clipboard's HTML, empty without any
     * @param plain its plain text, likewise
     */
    public static String copied(String page, String plain) {
        String words = CopiedPage.text(page);
        String bare = plain.strip();
        boolean lost = words.lines().count() <= 1 && bare.lines().count() > 1;
        return words.isBlank() || lost ? bare : words;
    }

    /** What the words of an article say of it by themselves. */
    public static PastedArticle guessed(String words) {
        ArticleMetadata metadata = PastedText.metadata(words);
        Optional<String> first = words.lines().findFirst().map(String::strip)
                .filter(line -> !line.isEmpty() && line.length() < LONGEST_TITLE && !line.endsWith("."));
        return new PastedArticle(metadata.source(), first.or(metadata::title),
                metadata.published().map(PublicationTime::date), words);
    }

    /** Writes the article into a file of its own; no file is ever replaced. */
    public Kept keep(PastedArticle article) {
        String name = nameOf(article);
        try {
            Files.createDirectories(folder);
            Path file = folder.resolve(name + ".md");
            for (int number = 2; Files.exists(file); number++) {
                file = folder.resolve(name + "-" + number + ".md");
            }
            Files.writeString(file, markdown(article));
            return new Kept(Optional.of(file), Optional.empty());
        } catch (IOException | UncheckedIOException notWritten) {
            String reason = Optional.ofNullable(notWritten.getMessage()).orElse("");
            return new Kept(
                    Optional.empty(),
                    Optional.of(Problem.of("paste-not-kept", Severity.ERROR, folder.toString(), reason)));
        }
    }

    private static String nameOf(PastedArticle article) {
        String words = article.source().map(source -> source + " ").orElse("") + article.title().orElse("pasted");
        String name = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String whole = name.isEmpty() ? "pasted" : name;
        return whole.substring(0, Math.min(LONGEST_NAME, whole.length()));
    }

    private static String markdown(PastedArticle article) {
        StringBuilder file = new StringBuilder("---\n");
        article.title().ifPresent(title -> file.append("title: ").append(quoted(title)));
        article.source().ifPresent(source -> file.append("source: ").append(quoted(source)));
        article.day().ifPresent(day -> file.append("date: ").append(day).append('\n'));
        file.append("pasted: true\n---\n\n");
        article.text().strip().lines().forEach(line -> file.append(line).append('\n'));
        return file.toString();
    }

    private static String quoted(String value) {
        return '"' + value.replaceAll("\\s+", " ").replace("\"", "\u201d") + "\"\n";
    }
}
