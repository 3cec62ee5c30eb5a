package org.variorum.app.session;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.model.article.Article;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.ArticleKey;

/**
 * Recognises captures of one page: two texts from one address are one article with revisions. A site's front page says
 * nothing, since many articles are pasted from under it. Which came later is told by the capture, else by the change,
 * else by the publication; where neither tells, what is added later counts as later.
 */
final class Captures {

    private final Map<String, Article> latest = new LinkedHashMap<>();
    private final Map<String, ArticleKey> keys = new LinkedHashMap<>();

    private Captures(Map<ArticleKey, Article> standing) {
        standing.forEach((key, article) -> page(article).ifPresent(page -> put(page, key, article)));
    }

    /** The articles with the captures of each page one after the other, the earliest first. */
    static List<Article> inOrder(Collection<Article> articles) {
        Map<String, List<Article>> pages = new LinkedHashMap<>();
        articles.forEach(article -> pages.computeIfAbsent(
                page(article).orElseGet(() -> "article " + ArticleKey.of(article)), page -> new ArrayList<>())
                .add(article));
        pages.values().forEach(captures -> captures.sort(Comparator.comparing(capture ->
                capture.metadata().asOf().orElse(PublicationTime.on(LocalDate.MAX)))));
        List<Article> firsts = pages.values().stream().map(List::getFirst).toList();
        List<Article> ordered = new ArrayList<>(firsts);
        pages.values().forEach(captures -> ordered.addAll(captures.subList(1, captures.size())));
        return List.copyOf(ordered);
    }

    /** How articles that come in this order become revisions of each other and of those that are there. */
    static List<Join> joins(List<Article> arriving, Map<ArticleKey, Article> standing) {
        Captures captures = new Captures(standing);
        return arriving.stream().flatMap(article -> captures.join(article)
                .map(edit -> new Join(edit, ArticleKey.of(article), article.file())).stream()).toList();
    }

    /**
     * The same for articles that are compared without anybody looking on: only captures whose own times all differ are
     * joined, so that neither the order of the files nor a clock decides.
     */
    static List<Join> certain(List<Article> read) {
        Map<String, List<Article>> pages = new LinkedHashMap<>();
        read.forEach(article -> page(article).ifPresent(
                page -> pages.computeIfAbsent(page, key -> new ArrayList<>()).add(article)));
        List<Article> dated = pages.values().stream().filter(Captures::isOrdered).flatMap(List::stream).toList();
        return joins(inOrder(dated), Map.of());
    }

    private static boolean isOrdered(List<Article> captures) {
        List<PublicationTime> times = captures.stream()
                .flatMap(capture -> capture.metadata().asOf().stream()).sorted().toList();
        return times.size() == captures.size() && IntStream.range(1, times.size())
                .allMatch(later -> times.get(later - 1).compareTo(times.get(later)) < 0);
    }

    /** How the article becomes part of the history of its page, if that has another text already. */
    private Optional<ArticleEdit> join(Article fresh) {
        ArticleKey key = ArticleKey.of(fresh);
        Optional<String> page = page(fresh);
        Optional<Article> there = page.map(latest::get);
        if (there.isEmpty() || there.get().text().equals(fresh.text())) {
            page.ifPresent(name -> put(name, key, fresh));
            return Optional.empty();
        }
        ArticleKey former = keys.getOrDefault(page.get(), key);
        boolean isEarlier = fresh.metadata().asOf()
                .flatMap(mine -> there.get().metadata().asOf().map(mine::compareTo)).orElse(1) < 0;
        if (isEarlier) {
            return Optional.of(new ArticleEdit.KeepRevision(former, key));
        }
        put(page.get(), key, fresh);
        return Optional.of(new ArticleEdit.ReviseArticle(former, key));
    }

    private void put(String page, ArticleKey key, Article article) {
        latest.put(page, article);
        keys.put(page, key);
    }

    /** The address, scheme and fragment apart. */
    private static Optional<String> page(Article article) {
        return article.metadata().url().flatMap(Captures::page);
    }

    private static Optional<String> page(String address) {
        try {
            URI uri = URI.create(address.strip());
            String host = Optional.ofNullable(uri.getHost()).orElse("").toLowerCase(Locale.ROOT)
                    .replaceFirst("^www\\.", "");
            String path = Optional.ofNullable(uri.getRawPath()).orElse("").replaceFirst("/+$", "");
            String query = Optional.ofNullable(uri.getRawQuery()).map(part -> "?" + part).orElse("");
            return Optional.of(host + path + query)
                    .filter(page -> !host.isEmpty() && (!path.isEmpty() || !query.isEmpty()));
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /**
     * A capture of a page that is there already.
     *
     * @param edit what makes it a revision
     * @param key its name
     * @param file where it came from
     */
    record Join(ArticleEdit edit, ArticleKey key, String file) {

        /** Tells the reader of it. */
        Problem note() {
            return Problem.of("capture-joined", Severity.NOTE, file);
        }
    }
}
