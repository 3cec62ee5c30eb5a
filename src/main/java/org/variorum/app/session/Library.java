package org.variorum.app.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.Originals;
import org.variorum.model.workspace.ArticleKey;

/** Every article that was ever imported into the open workspace, and the bytes they came from. */
final class Library {

    private List<Article> articles = List.of();
    private Originals originals = Originals.EMPTY;

    /** All articles, under distinct sigla. */
    List<Article> articles() {
        return articles;
    }

    /** The bytes of all articles, as far as they are at hand. */
    Originals originals() {
        return originals.of(articles);
    }

    /** Starts anew with what was read, lettered in its order; later captures of a page come after all others. */
    void open(Imported read) {
        articles = new Imported(Captures.inOrder(read.articles()), read.problems()).lettered();
        originals = read.originals();
    }

    /** Starts anew with articles that have their sigla. */
    void show(List<Article> lettered, Originals bytes) {
        articles = lettered;
        originals = bytes;
    }

    /** Takes more articles in, under the next free sigla; those that are there are not taken twice. */
    void take(List<Article> more, Originals bytes) {
        List<Article> all = new ArrayList<>(articles);
        Set<ArticleKey> keys = all.stream().map(ArticleKey::of).collect(Collectors.toCollection(HashSet::new));
        int next = all.stream().mapToInt(article -> article.id().index() + 1).max().orElse(0);
        for (Article article : more) {
            if (keys.add(ArticleKey.of(article))) {
                all.add(article.withId(ArticleId.at(next++)));
            }
        }
        articles = List.copyOf(all);
        originals = originals.and(bytes);
    }

    /** Deals sigla anew, as a comparison did that left articles out. */
    void rename(Map<ArticleId, ArticleId> names) {
        articles = articles.stream()
                .map(article -> article.withId(names.getOrDefault(article.id(), article.id())))
                .toList();
    }

    void forget() {
        articles = List.of();
        originals = Originals.EMPTY;
    }
}
