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
import org.variorum.app.session.ArticleImporter;
import org.variorum.app.session.WorkspaceName;
import org.variorum.app.settings.RecentWork;
import org.variorum.ui.text.UiText;

/**
 * Something the welcome view offers to open.
 *
 * @param title what it is called
 * @param place the folder it lies in; empty for a sample
 * @param articles how many files it is made of
 * @param paths what to open
 */
record OpenableWork(String title, String place, long articles, List<Path> paths) {

    private static final String NOT_AN_ARTICLE = "README.md";

    /** The folders of samples, by name. */
    static List<OpenableWork> samples(Optional<Path> folder) {
        return folder.stream()
                .flatMap(samples -> inside(samples).stream())
                .filter(Files::isDirectory)
                .map(sample -> of(List.of(sample), ""))
                .toList();
    }

    /** What was open lately and is still there, the latest first. */
    static List<OpenableWork> recent(RecentWork work) {
        return work.entries().stream()
                .filter(paths -> !paths.isEmpty() && paths.stream().allMatch(Files::exists))
                .map(paths -> of(paths, place(paths.getFirst())))
                .toList();
    }

    /** Work that was never saved. */
    static OpenableWork unsaved(Recovery recovery, UiText text) {
        String when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(text.locale()).format(recovery.since().atZone(ZoneId.systemDefault()));
        return new OpenableWork(Titles.readable(recovery.title()),
                text.of("welcome.unsaved.detail", recovery.acts(), when), 0, List.of(recovery.place()));
    }

    private static OpenableWork of(List<Path> paths, String place) {
        long articles = paths.stream().mapToLong(OpenableWork::files).sum();
        String title = Titles.readable(WorkspaceName.of(ArticleImporter.onDisk(paths)));
        return new OpenableWork(title, place, articles, paths);
    }

    private static String place(Path path) {
        return Optional.ofNullable(path.toAbsolutePath().getParent()).map(Path::toString).orElse("");
    }

    private static long files(Path path) {
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
