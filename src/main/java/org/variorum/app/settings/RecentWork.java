package org.variorum.app.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.workspace.ArticleKey;

/**
 * What was opened and done lately, the latest first; one entry is everything that was opened together.
 *
 * @param entries the files, folders and pages of each
 * @param commands names of the commands run last
 * @param panes how the panes of what was open were arranged, the latest first
 */
public record RecentWork(List<List<ArticleSource>> entries, List<String> commands, List<KeptPanes> panes) {

    private static final int LONGEST = 10;
    private static final int MOST_PANES = 20;

    /** Nothing was. */
    public static final RecentWork NONE = new RecentWork(List.of(), List.of(), List.of());

    public RecentWork {
        entries = entries.stream().map(List::copyOf).limit(LONGEST).toList();
        commands = List.copyOf(commands);
        panes = panes.stream().limit(MOST_PANES).toList();
    }

    /** How the panes of these articles were arranged, or of those that share the most with them. */
    public Optional<KeptPanes> panes(Collection<ArticleKey> articles) {
        return panes.stream().filter(kept -> kept.isOf(articles))
                .max(Comparator.comparingLong(kept -> kept.shared(articles)));
    }

    /** The same with these arrangements, the last the latest; each takes the place of that of its articles. */
    public RecentWork withPanes(List<KeptPanes> later) {
        List<KeptPanes> next = new ArrayList<>(panes);
        for (KeptPanes kept : later) {
            List<ArticleKey> articles = kept.sources().stream().map(KeptPanes.Source::article).toList();
            next.removeIf(known -> known.isOf(articles));
            next.addFirst(kept);
        }
        return new RecentWork(entries, commands, next);
    }

    /** The same after running these commands. */
    public RecentWork withCommands(List<String> next) {
        return new RecentWork(entries, next, panes);
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
        return new RecentWork(next, commands, panes);
    }

    /** The same without that entry. */
    public RecentWork without(List<ArticleSource> entry) {
        return new RecentWork(entries.stream().filter(known -> !known.equals(entry)).toList(), commands, panes);
    }

    private static ArticleSource lasting(ArticleSource source) {
        return source instanceof ArticleSource.OnDisk file
                ? new ArticleSource.OnDisk(Path.of(file.given()).toAbsolutePath().normalize().toString())
                : source;
    }
}
