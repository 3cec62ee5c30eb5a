package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.ExclusionReason;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;
import org.variorum.model.workspace.EditLog;

/** The articles as the corrections leave them while they are replayed. */
final class StandingArticles {

    private final Map<ArticleKey, Article> imported = new LinkedHashMap<>();
    private final Map<ArticleKey, Article> standing = new LinkedHashMap<>();
    private final Map<ArticleKey, Article> removed = new LinkedHashMap<>();
    private final Map<ArticleKey, ArticleKey> followed = new LinkedHashMap<>();
    private final Map<ArticleKey, List<Article>> earlier = new LinkedHashMap<>();
    private final Set<ArticleKey> included = new LinkedHashSet<>();
    private List<ArticleKey> order = List.of();

    /** All that were imported at first; what was added later waits for its entry. */
    StandingArticles(List<Article> articles, EditLog log) {
        articles.forEach(article -> imported.putIfAbsent(ArticleKey.of(article), article));
        standing.putAll(imported);
        Set<ArticleKey> there = new HashSet<>();
        log.entries().forEach(entry -> {
            switch (entry.edit()) {
                case ArticleEdit.RemoveArticle remove -> there.add(remove.article());
                case ArticleEdit.AddArticle add -> await(add.article(), there);
                case ArticleEdit.ReplaceArticle replace -> {
                    there.add(replace.article());
                    await(replace.by(), there);
                }
                case ArticleEdit.ReviseArticle revise -> {
                    there.add(revise.article());
                    await(revise.by(), there);
                }
                case ArticleEdit.KeepRevision keep -> await(keep.earlier(), there);
                default -> { }
            }
        });
    }

    /** An article that was removed, replaced or revised before it is added was there from the beginning. */
    private void await(ArticleKey key, Set<ArticleKey> there) {
        if (!there.contains(key)) {
            standing.remove(key);
        }
    }

    /** Whether it could be applied. */
    boolean apply(ArticleEdit edit) {
        return switch (edit) {
            case ArticleEdit.AddArticle add -> add(add.article());
            case ArticleEdit.RemoveArticle remove -> remove(current(remove.article()));
            case ArticleEdit.ReplaceArticle replace -> follow(replace.article(), replace.by()).isPresent();
            case ArticleEdit.ReviseArticle revise -> follow(revise.article(), revise.by())
                    .map(former -> keep(revise.by(), former))
                    .orElse(false);
            case ArticleEdit.KeepRevision keep -> keepEarlier(current(keep.article()), keep.earlier());
            case ArticleEdit.OrderArticles ordered -> {
                order = ordered.order();
                yield true;
            }
            case ArticleEdit.EditMetadata metadata ->
                change(metadata.article(), article -> article.withMetadata(metadata.metadata()));
            case ArticleEdit.IncludeArticle include ->
                standing.containsKey(current(include.article())) && include(current(include.article()));
            case ArticleEdit.ExcludeText exclude -> place(exclude.passage())
                    .map(span -> change(exclude.passage().article(), article -> excluding(article, span)))
                    .orElse(false);
            case ArticleEdit.RestoreText restore -> place(restore.passage())
                    .map(span -> change(restore.passage().article(), article -> restoring(article, span)))
                    .orElse(false);
        };
    }

    /** Where an anchor's quotation stands today, if its article takes part and the place is certain. */
    Optional<TextSpan> place(Anchor anchor) {
        return article(anchor.article()).flatMap(article -> AnchorPlace.in(article.text().value(), anchor));
    }

    /** The article that goes by that key today. */
    Optional<Article> article(ArticleKey key) {
        return Optional.ofNullable(standing.get(current(key)));
    }

    /** Whether a person took the article out, so that what was decided about it waits for its return. */
    boolean isRemoved(ArticleKey key) {
        return !standing.containsKey(current(key)) && removed.containsKey(current(key));
    }

    /** What each article's page said before, for those with earlier captures. */
    List<Revisions> revisions(KnownRevisions known) {
        List<Revisions> all = new ArrayList<>();
        earlier.forEach((key, captures) -> article(key)
                .ifPresent(article -> all.add(known.of(article, captures))));
        return all;
    }

    /** The articles in the order to show them. */
    List<Article> articles() {
        List<ArticleKey> shown = order.stream().map(this::current).toList();
        List<Article> sorted = new ArrayList<>(standing.values());
        sorted.sort(Comparator.comparing(Article::id));
        if (!shown.isEmpty()) {
            Map<ArticleId, Integer> ranks = new LinkedHashMap<>();
            shown.forEach(key -> article(key).ifPresent(article -> ranks.putIfAbsent(article.id(), ranks.size())));
            sorted.sort(Comparator.comparing(article -> ranks.getOrDefault(article.id(), Integer.MAX_VALUE)));
        }
        return sorted;
    }

    /** By which key corrections know each article. */
    Map<ArticleId, ArticleKey> keys() {
        Map<ArticleId, ArticleKey> keys = new LinkedHashMap<>();
        standing.forEach((key, article) -> keys.put(article.id(), key));
        return keys;
    }

    /** Articles that take part although the tool would leave them out. */
    List<ArticleId> included() {
        return included.stream().map(this::article).flatMap(Optional::stream).map(Article::id).sorted().toList();
    }

    /** A removed article comes back as it was corrected. */
    private boolean add(ArticleKey key) {
        ArticleKey now = current(key);
        Article article = Optional.ofNullable(removed.remove(now)).orElse(imported.get(now));
        if (article == null) {
            return false;
        }
        standing.putIfAbsent(now, article);
        return true;
    }

    private boolean remove(ArticleKey key) {
        Article gone = standing.remove(key);
        if (gone != null) {
            removed.put(key, gone);
        }
        return removed.containsKey(key);
    }

    private boolean include(ArticleKey key) {
        included.add(key);
        return true;
    }

    /** Puts the latter in the place of the former, which is returned. */
    private Optional<Article> follow(ArticleKey former, ArticleKey latter) {
        ArticleKey before = current(former);
        Article old = standing.get(before);
        Article fresh = Optional.ofNullable(standing.get(latter)).orElse(imported.get(latter));
        if (old == null || fresh == null || before.equals(latter)) {
            return Optional.empty();
        }
        standing.remove(before);
        followed.put(before, latter);
        standing.put(latter, fresh.withId(old.id()));
        Optional.ofNullable(earlier.remove(before)).ifPresent(captures -> earlier.put(latter, captures));
        return Optional.of(old);
    }

    private boolean keepEarlier(ArticleKey article, ArticleKey before) {
        Article old = imported.get(before);
        if (old == null || !standing.containsKey(article) || article.equals(before)) {
            return false;
        }
        standing.remove(before);
        return keep(article, old);
    }

    private boolean keep(ArticleKey article, Article before) {
        return earlier.computeIfAbsent(article, key -> new ArrayList<>()).add(before);
    }

    private ArticleKey current(ArticleKey key) {
        if (followed.isEmpty()) {
            return key;
        }
        Set<ArticleKey> seen = new HashSet<>();
        ArticleKey now = key;
        while (followed.containsKey(now) && seen.add(now)) {
            now = followed.getOrDefault(now, now);
        }
        return now;
    }

    private boolean change(ArticleKey key, UnaryOperator<Article> change) {
        Map<ArticleKey, Article> where = isRemoved(key) ? removed : standing;
        return where.computeIfPresent(current(key), (same, article) -> change.apply(article)) != null;
    }

    private static Article restoring(Article article, TextSpan span) {
        return article.withExclusions(article.exclusions().stream()
                .filter(exclusion -> !exclusion.span().overlaps(span))
                .toList());
    }

    private static Article excluding(Article article, TextSpan span) {
        List<Exclusion> exclusions = new ArrayList<>(restoring(article, span).exclusions());
        TextSpan whole = article.exclusions().stream().map(Exclusion::span).filter(span::overlaps)
                .reduce(span, TextSpan::union);
        exclusions.add(new Exclusion(whole, ExclusionReason.READER));
        return article.withExclusions(exclusions);
    }
}
