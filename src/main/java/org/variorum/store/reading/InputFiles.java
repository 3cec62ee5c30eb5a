package org.variorum.store.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * The files and pages that a user's choice stands for.
 *
 * <p>A folder gives the articles directly in it, by name; read-me files and hidden files are no articles. A file that
 * is named is always tried.
 *
 * @param sources what to read, in order, each once; no folders
 * @param problems choices that lead to nothing
 */
record InputFiles(List<ArticleSource> sources, List<Problem> problems) {

    static InputFiles of(List<ArticleSource> chosen, Formats formats) {
        Set<ArticleSource> sources = new LinkedHashSet<>();
        List<Problem> problems = new ArrayList<>();
        for (ArticleSource source : chosen) {
            switch (source) {
                case ArticleSource.OnWeb page -> sources.add(page);
                case ArticleSource.OnDisk file -> sources.addAll(expanded(file, formats, problems));
            }
        }
        return new InputFiles(List.copyOf(sources), problems);
    }

    private static List<? extends ArticleSource> expanded(
            ArticleSource.OnDisk file, Formats formats, List<Problem> problems) {
        try {
            Path path = Path.of(file.given());
            if (Files.isDirectory(path)) {
                return articlesIn(path, formats, problems);
            }
            if (Files.exists(path)) {
                return List.of(file);
            }
        } catch (InvalidPathException impossible) {
            // A path that cannot be is a file that is not there.
        }
        problems.add(Problem.of("file-missing", Severity.ERROR, file.given()));
        return List.of();
    }

    private static List<ArticleSource.OnDisk> articlesIn(Path folder, Formats formats, List<Problem> problems) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<ArticleSource.OnDisk> articles = entries.filter(Files::isRegularFile)
                    .filter(file -> isArticle(file, formats))
                    .sorted(Comparator.comparing(InputFiles::name, NumberedNames.ORDER))
                    .map(file -> new ArticleSource.OnDisk(file.toString()))
                    .toList();
            if (articles.isEmpty()) {
                problems.add(Problem.of("folder-empty", Severity.ERROR, folder.toString(), formats.list()));
            }
            return articles;
        } catch (IOException unreadable) {
            problems.add(Problem.of("file-unreadable", Severity.ERROR, folder.toString()));
            return List.of();
        }
    }

    private static boolean isArticle(Path file, Formats formats) {
        String name = name(file);
        return !name.startsWith(".")
                && !name.toLowerCase(Locale.ROOT).startsWith("readme")
                && formats.forExtension(FileContent.extensionOf(name)).isPresent();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
