package org.variorum.store.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.Original;
import org.variorum.model.article.Originals;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * Reads articles from files and folders.
 *
 * <p>What cannot be read becomes a {@link Problem} and the others are read all the same. Nothing is fetched and nothing
 * is executed.
 */
public final class ArticleImporter {

    private final ReadingLimits limits;
    private final Clock clock;
    private final Formats formats = new Formats();
    private final ArticleFactory factory = new ArticleFactory();

    /** An importer with the product's limits. */
    public ArticleImporter() {
        this(ReadingLimits.DEFAULT, Clock.systemUTC());
    }

    /** An importer with other limits, which notes the times of a clock. */
    public ArticleImporter(ReadingLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** The endings of the file names that can be read, as told to a user: {@code .htm, .html, .md …}. */
    public String formats() {
        return formats.list();
    }

    /**
     * The articles in the files and in the folders, in the order given and, within a folder, by file name.
     *
     * @param inputs files and folders; one that does not exist becomes a problem
     */
    public Imported importFrom(List<Path> inputs) {
        InputFiles chosen = InputFiles.of(inputs, formats);
        List<Problem> problems = new ArrayList<>(chosen.problems());
        List<Article> articles = new ArrayList<>();
        Originals originals = Originals.EMPTY;
        Set<String> seen = new HashSet<>();
        for (Path file : chosen.files()) {
            if (articles.size() >= limits.articles()) {
                problems.add(Problem.of(
                        "too-many-articles", Severity.WARNING, file.toString(), String.valueOf(limits.articles())));
                break;
            }
            Optional<FileContent> content =
                    content(file, problems).filter(read -> isNew(read, seen, problems));
            if (content.isPresent() && articles.addAll(articlesOf(content.get(), problems))) {
                originals = originals.with(content.get().sha256(), content.get().bytes());
            }
        }
        List<Article> numbered = new ArrayList<>();
        for (Article article : articles) {
            numbered.add(article.withId(ArticleId.at(numbered.size())));
        }
        return new Imported(numbered, originals, problems);
    }

    private Optional<FileContent> content(Path file, List<Problem> problems) {
        try {
            long size = Files.size(file);
            if (size > limits.fileBytes()) {
                problems.add(tooLarge(file.toString(), limits.fileBytes() >> 20));
                return Optional.empty();
            }
            if (!Files.isRegularFile(file)) {
                problems.add(Problem.of("file-unreadable", Severity.ERROR, file.toString()));
                return Optional.empty();
            }
            return Optional.of(FileContent.of(file, Files.readAllBytes(file)));
        } catch (IOException unreadable) {
            problems.add(Problem.of("file-unreadable", Severity.ERROR, file.toString()));
            return Optional.empty();
        }
    }

    private static Problem tooLarge(String place, long mebibytes) {
        return Problem.of("file-too-large", Severity.ERROR, place, String.valueOf(mebibytes));
    }

    private static boolean isNew(FileContent content, Set<String> seen, List<Problem> problems) {
        boolean fresh = content.bytes().length == 0 || seen.add(content.sha256());
        if (!fresh) {
            problems.add(Problem.of("file-duplicate", Severity.WARNING, content.name()));
        }
        return fresh;
    }

    private List<Article> articlesOf(FileContent content, List<Problem> problems) {
        Optional<Format> format = formats.forExtension(content.extension());
        if (content.bytes().length == 0) {
            return failed(problems, Problem.of("file-empty", Severity.ERROR, content.name()));
        }
        if (format.isEmpty()) {
            return failed(
                    problems, Problem.of("format-unknown", Severity.ERROR, content.name(), formats.list()));
        }
        return read(content, format.get(), problems);
    }

    private List<Article> read(FileContent content, Format format, List<Problem> problems) {
        ReadText text = format.reader().read(content);
        if (text.isRefused()) {
            problems.addAll(text.problems());
            return List.of();
        }
        if (text.text().isBlank()) {
            return failed(problems, Problem.of("file-without-text", Severity.ERROR, content.name()));
        }
        if (text.text().length() > limits.textCharacters()) {
            return failed(problems, Problem.of(
                    "text-too-long", Severity.ERROR, content.name(), String.valueOf(limits.textCharacters())));
        }
        problems.addAll(text.problems());
        return factory.articles(original(content, format), text);
    }

    private Original original(FileContent content, Format format) {
        return new Original(
                content.name(),
                format.mediaType(),
                content.sha256(),
                content.bytes().length,
                Optional.of(clock.instant()),
                Optional.empty());
    }

    private static List<Article> failed(List<Problem> problems, Problem problem) {
        problems.add(problem);
        return List.of();
    }
}
