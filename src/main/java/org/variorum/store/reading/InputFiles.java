package org.variorum.store.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/**
 * The files that a user's choice of files and folders stands for.
 *
 * <p>A folder gives the articles directly in it, by name; read-me files and hidden files are no articles. A file that
 * is named is always tried.
 *
 * @param files what to read, in order, each once
 * @param problems choices that lead to nothing
 */
record InputFiles(List<Path> files, List<Problem> problems) {

    static InputFiles of(List<Path> inputs, Formats formats) {
        List<Path> files = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Path input : inputs) {
            if (Files.isDirectory(input)) {
                List<Path> inside = articlesIn(input, formats, problems);
                inside.stream().filter(file -> !files.contains(file)).forEach(files::add);
            } else if (!Files.exists(input)) {
                problems.add(Problem.of("file-missing", Severity.ERROR, input.toString()));
            } else if (!files.contains(input)) {
                files.add(input);
            }
        }
        return new InputFiles(files, problems);
    }

    private static List<Path> articlesIn(Path folder, Formats formats, List<Problem> problems) {
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> articles = entries.filter(Files::isRegularFile)
                    .filter(file -> isArticle(file, formats))
                    .sorted((one, other) -> name(one).compareTo(name(other)))
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
