package org.variorum.ui.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.app.saving.Recovery;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.session.ArticleImporter;
import org.variorum.app.session.WorkspaceName;
import org.variorum.app.settings.RecentWork;
import org.variorum.model.article.ArticleSource;
import org.variorum.ui.text.UiText;

/**
 * Something the welcome view offers to open.
 *
 * @param title what it is called
 * @param place the folder it lies in; empty for a sample
 * @param articles how many files it is made of; 0 where that is not known, as of a saved workspace
 * @param sources what to open
 */
record OpenableWork(String title, String place, long articles, List<ArticleSource> sources) {

    private static final String NOT_AN_ARTICLE = "README.md";

    /** The folders of samples, by name. */
    static List<OpenableWork> samples(Optional<Path> folder) {
        return folder.stream()
                .flatMap(samples -> inside(samples).stream())
                .filter(Files::isDirectory)
                .map(sample -> of(ArticleImporter.onDisk(List.of(sample)), ""))
                .toList();
    }

    /** What was open lately and is still there, the latest first; whether a page is there is not asked. */
    static List<OpenableWork> recent(RecentWork work) {
        return work.entries().stream()
                .filter(sources -> !sources.isEmpty() && sources.stream().allMatch(OpenableWork::isThere))
                .map(sources -> of(sources, place(sources.getFirst())))
                .toList();
    }

    /** Work that was never saved. */
    static OpenableWork unsaved(Recovery recovery, UiText text) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(text.locale()).format(recovery.since().atZone(ZoneId.systemDefault()));
        return new OpenableWork(Titles.readable(recovery.title()),
                text.of("welcome.unsaved.detail", recovery.acts(), when), 0,
                ArticleImporter.onDisk(List.of(recovery.place())));
    }

    private static OpenableWork of(List<ArticleSource> sources, String place) {
        long articles = sources.stream().mapToLong(OpenableWork::articles).sum();
        return new OpenableWork(Titles.readable(WorkspaceName.of(sources)), place, articles, sources);
    }

    private static boolean isThere(ArticleSource source) {
        return switch (source) {
            case ArticleSource.OnWeb page -> true;
            case ArticleSource.OnDisk file -> Files.exists(Path.of(file.given()));
        };
    }

    private static String place(ArticleSource source) {
        return switch (source) {
            case ArticleSource.OnWeb page -> page.given();
            case ArticleSource.OnDisk file -> Optional.ofNullable(Path.of(file.given()).toAbsolutePath().getParent())
                    .map(Path::toString).orElse("");
        };
    }

    private static long articles(ArticleSource source) {
        return switch (source) {
            case ArticleSource.OnWeb page -> 1;
            case ArticleSource.OnDisk file -> files(Path.of(file.given()));
        };
    }

    private static long files(Path path) {
        if (WorkspaceFiles.isWorkspace(path)) {
            return 0;
        }
        return Files.isDirectory(path)
                ? inside(path).stream()
                        .filter(file -> Files.isRegularFile(file) && !file.endsWith(NOT_AN_ARTICLE))
                        .count()
                : 1;
    }

    private static List<Path> inside(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> !entry.getFileName().toString().startsWith(".")).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
