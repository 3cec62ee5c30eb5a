package org.variorum.store.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.store.reading.web.Fetched;
import org.variorum.store.reading.web.PageFetcher;

/** Gets the bytes of files and pages, each content once in an import. */
final class Contents {

    private final ReadingLimits limits;
    private final ReadingProgress progress;
    private final List<Problem> problems;
    private final Set<String> seen = new HashSet<>();

    /** With the list that takes what goes wrong. */
    Contents(ReadingLimits limits, ReadingProgress progress, List<Problem> problems) {
        this.limits = limits;
        this.progress = progress;
        this.problems = problems;
    }

    /** The content; empty when there is none, or when it came before. */
    Optional<FileContent> of(ArticleSource source) {
        Optional<FileContent> content = switch (source) {
            case ArticleSource.OnDisk file -> read(Path.of(file.given()));
            case ArticleSource.OnWeb page -> fetched(page);
        };
        return content.filter(this::isNew).map(found -> found.until(progress::cancelled));
    }

    private Optional<FileContent> read(Path file) {
        try {
            if (Files.size(file) > limits.fileBytes()) {
                return failed(Problem.of(
                        "file-too-large", Severity.ERROR, file.toString(), String.valueOf(limits.fileBytes() >> 20)));
            }
            return Files.isRegularFile(file)
                    ? Optional.of(FileContent.of(file, Files.readAllBytes(file)))
                    : failed(Problem.of("file-unreadable", Severity.ERROR, file.toString()));
        } catch (IOException unreadable) {
            return failed(Problem.of("file-unreadable", Severity.ERROR, file.toString()));
        }
    }

    private Optional<FileContent> fetched(ArticleSource.OnWeb source) {
        return switch (new PageFetcher(limits.web()).fetch(source.given(), progress::cancelled)) {
            case Fetched.Missing missing -> failed(missing.problem());
            case Fetched.Page page -> Optional.of(new FileContent(
                    page.name(), page.bytes(), page.charset(), Optional.of(page.retrieval())));
        };
    }

    private boolean isNew(FileContent content) {
        boolean fresh = content.bytes().length == 0 || seen.add(content.sha256());
        if (!fresh) {
            problems.add(Problem.of("file-duplicate", Severity.WARNING, content.name()));
        }
        return fresh;
    }

    private Optional<FileContent> failed(Problem problem) {
        problems.add(problem);
        return Optional.empty();
    }
}
