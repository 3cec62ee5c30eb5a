package org.variorum.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.variorum.model.article.ArticleSource;

/**
 * What was opened and done lately, the latest first; one entry is everything that was opened together.
 *
 * @param entries the files, folders and pages of each
 * @param commands names of the commands run last
 */
public record RecentWork(List<List<ArticleSource>> entries, List<String> commands) {

    private static final int LONGEST = 10;

    /** Nothing was. */
    public static final RecentWork NONE = new RecentWork(List.of(), List.of());

    public RecentWork {
        entries = entries.stream().map(List::copyOf).limit(LONGEST).toList();
        commands = List.copyOf(commands);
    }

    /** The same after running these commands. */
    public RecentWork withCommands(List<String> next) {
        return new RecentWork(entries, next);
    }

    /** The same after opening these files and folders. */
    public RecentWork with(List<Path> opened) {
        return withSources(opened.stream()
                .<ArticleSource>map(path -> new ArticleSource.OnDisk(path.toString()))
                .toList());
    }

    /** The same after opening these, pages among them; a page is fetched again when it is opened again. */
    public RecentWork withSources(List<ArticleSource> opened) {
        List<ArticleSource> whole = opened.stream().map(RecentWork::lasting).toList();
        List<List<ArticleSource>> next = new ArrayList<>(entries);
        next.remove(whole);
        next.addFirst(whole);
        return new RecentWork(next, commands);
    }

    /** The same without that entry. */
    public RecentWork without(List<ArticleSource> entry) {
        return new RecentWork(entries.stream().filter(known -> !known.equals(entry)).toList(), commands);
    }

    private static ArticleSource lasting(ArticleSource source) {
        return source instanceof ArticleSource.OnDisk file
                ? new ArticleSource.OnDisk(Path.of(file.given()).toAbsolutePath().normalize().toString())
                : source;
    }
}
