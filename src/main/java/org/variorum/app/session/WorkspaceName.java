package org.variorum.app.session;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleSource;

/** What files, folders and pages are called together: the one of them, else the folder or the site of the first. */
public final class WorkspaceName {

    private static final Pattern SITE = Pattern.compile("(?i)https?://(?:www\\.)?([^/?#:]+).*");

    private WorkspaceName() {}

    /** The name; empty for no sources. */
    public static String of(List<ArticleSource> sources) {
        return of(sources, sources.size() > 1);
    }

    private static String of(List<ArticleSource> sources, boolean several) {
        return sources.stream()
                .findFirst()
                .map(first -> switch (first) {
                    case ArticleSource.OnDisk file -> name(file, several);
                    case ArticleSource.OnWeb page -> site(page);
                })
                .orElse("");
    }

    /** The same after those that gave an article, where some gave none. */
    public static String of(List<ArticleSource> sources, List<Article> read) {
        List<ArticleSource> fruitful = sources.stream()
                .filter(source -> read.stream().anyMatch(article -> gave(source, article))).toList();
        return of(fruitful.isEmpty() ? sources : fruitful, sources.size() > 1);
    }

    private static boolean gave(ArticleSource source, Article article) {
        return switch (source) {
            case ArticleSource.OnWeb page -> article.original().retrieval().isPresent();
            case ArticleSource.OnDisk file -> article.file().startsWith(file.given())
                    || file.given().endsWith(article.file()) || isIn(file.given(), article.file());
        };
    }

    private static boolean isIn(String folder, String file) {
        try {
            return Files.exists(Path.of(folder).resolve(file));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    private static String name(ArticleSource.OnDisk file, boolean several) {
        try {
            Path path = Path.of(file.given()).toAbsolutePath().normalize();
            Optional<Path> named = Optional.ofNullable(several ? path.getParent() : path);
            return named.map(Path::getFileName).map(Path::toString).orElse("");
        } catch (InvalidPathException impossible) {
            return "";
        }
    }

    private static String site(ArticleSource.OnWeb page) {
        Matcher matcher = SITE.matcher(page.given());
        return matcher.matches() ? matcher.group(1) : page.given();
    }
}
