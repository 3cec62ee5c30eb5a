package org.variorum.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.app.settings.RecentWork;
import org.variorum.model.article.ArticleSource;

/**
 * Where the first dialog for files begins: left to itself the system shows a list of what any program used lately.
 *
 * @param samples the folder of the samples, which nobody keeps articles in
 * @param home the user's own folder
 */
record StartFolder(Optional<Path> samples, Path home) {

    private static final String DOCUMENTS = "Documents";

    /** For the user of this process. */
    static StartFolder ofUser(Optional<Path> samples) {
        return new StartFolder(samples, Path.of(System.getProperty("user.home", "")));
    }

    /**
     * The first of these that is there: the folder that was used before, that of the work opened last, the user's
     * documents, the user's own folder.
     */
    Optional<File> after(@Nullable File used, RecentWork recent) {
        Stream<File> earlier = recent.entries().stream().flatMap(List::stream).flatMap(this::folderOf);
        Stream<File> own = Stream.of(home.resolve(DOCUMENTS), home).map(Path::toFile);
        return Stream.of(Stream.ofNullable(used), earlier, own).flatMap(all -> all).filter(File::isDirectory)
                .findFirst();
    }

    private Stream<File> folderOf(ArticleSource source) {
        return source instanceof ArticleSource.OnDisk file
                ? Stream.of(Path.of(file.given()).toAbsolutePath())
                        .filter(path -> samples.stream().noneMatch(folder -> path.startsWith(folder.toAbsolutePath())))
                        .flatMap(path -> Stream.ofNullable(path.getParent())).map(Path::toFile)
                : Stream.empty();
    }
}
