package org.variorum.store.reading;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.article.Original;
import org.variorum.model.article.Originals;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * Reads articles from files and folders, and from pages that are fetched.
 *
 * <p>What cannot be read becomes a {@link Problem} and the others are read all the same. Nothing is executed, and
 * nothing but the pages that are named is fetched.
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

    /** The articles in the files and in the folders, likewise. */
    public Imported importFrom(List<Path> inputs) {
        List<ArticleSource> files = inputs.stream()
                .<ArticleSource>map(path -> new ArticleSource.OnDisk(path.toString()))
                .toList();
        return read(files, ReadingProgress.NONE);
    }

    /**
     * The articles, in the order given and, within a folder, by file name.
     *
     * @param chosen files, folders and pages; one that does not exist becomes a problem
     * @throws CancellationException when {@code progress} says so
     */
    public Imported read(List<ArticleSource> chosen, ReadingProgress progress) {
        InputFiles inputs = InputFiles.of(chosen, formats);
        List<Problem> problems = new ArrayList<>(inputs.problems());
        List<Article> articles = new ArrayList<>();
        Originals originals = Originals.EMPTY;
        Contents contents = new Contents(limits, progress, problems);
        int number = 0;
        for (ArticleSource source : inputs.sources()) {
            if (progress.cancelled()) {
                throw new CancellationException();
            }
            if (articles.size() >= limits.articles()) {
                problems.add(Problem.of(
                        "too-many-articles", Severity.WARNING, source.given(), String.valueOf(limits.articles())));
                break;
            }
            progress.reading(source.given(), ++number, inputs.sources().size());
            Optional<FileContent> content = contents.of(source);
            List<Article> found = content.map(file -> articlesOf(file, problems)).orElse(List.of());
            int room = limits.articles() - articles.size();
            if (found.size() > room) {
                problems.add(Problem.of(
                        "too-many-articles", Severity.WARNING, source.given(), String.valueOf(limits.articles())));
            }
            if (content.isPresent() && articles.addAll(found.subList(0, Math.min(found.size(), room)))) {
                originals = originals.with(content.get().sha256(), content.get().bytes());
            }
        }
        List<Article> numbered = new ArrayList<>();
        for (Article article : articles) {
            numbered.add(article.withId(ArticleId.at(numbered.size())));
        }
        return new Imported(numbered, originals, problems);
    }

    private List<Article> articlesOf(FileContent content, List<Problem> problems) {
        if (content.bytes().length == 0) {
            return failed(problems, Problem.of("file-empty", Severity.ERROR, content.name()));
        }
        Optional<String> foreign = formats.foreign(content);
        if (foreign.isPresent()) {
            return failed(problems, Problem.of("format-foreign", Severity.ERROR, content.name(), foreign.get()));
        }
        Optional<String> kind = formats.extension(content);
        if (kind.isEmpty()) {
            String code = formats.isArchive(content) ? "file-is-archive" : "format-unknown";
            return failed(problems, Problem.of(code, Severity.ERROR, content.name(), formats.list()));
        }
        List<Article> articles = read(content, formats.forExtension(kind.get()).orElseThrow(), problems);
        boolean misnamed = formats.forExtension(content.extension()).isPresent()
                && !kind.get().equals(content.extension());
        if (misnamed && !articles.isEmpty()) {
            problems.add(Problem.of("format-misnamed", Severity.NOTE, content.name(), kind.get()));
        }
        return articles;
    }

    private List<Article> read(FileContent content, Format format, List<Problem> problems) {
        ReadText text = format.reader().read(content);
        content.goOn();
        if (text.isRefused()) {
            problems.addAll(text.problems());
            return List.of();
        }
        if (text.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
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
                content.retrieval());
    }

    private static List<Article> failed(List<Problem> problems, Problem problem) {
        problems.add(problem);
        return List.of();
    }
}
