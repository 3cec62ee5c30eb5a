package org.variorum.app.session;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.variorum.model.article.ArticleSource;

/** What files, folders and pages are called together: the one of them, else the folder or the site of the first. */
public final class WorkspaceName {

    private static final Pattern SITE = Pattern.compile("(?i)https?://(?:www\\.)?([^/?#:]+).*");

    private WorkspaceName() {}

    /** The name; empty for no sources. */
    public static String of(List<ArticleSource> sources) {
        return sources.stream()
                .findFirst()
                .map(first -> switch (first) {
                    case ArticleSource.OnDisk file -> name(file, sources.size() > 1);
                    case ArticleSource.OnWeb page -> site(page);
                })
                .orElse("");
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
