package org.variorum.app.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;

/**
 * All hits of a query, source by source, and the one that the reader is at.
 *
 * @param query what was looked for
 * @param searched the articles it was looked for in
 * @param hits in the order of the sources, then of their texts
 * @param present place of the present hit in the list; -1 when there is none
 */
public record Findings(FindQuery query, List<ArticleId> searched, List<Hit> hits, int present) {

    /** Nothing was looked for. */
    public static final Findings NONE = new Findings(FindQuery.NONE, List.of(), List.of(), -1);

    public Findings {
        searched = List.copyOf(searched);
        hits = List.copyOf(hits);
    }

    /** What is found in these articles; the reader is at none of it yet. */
    public static Findings of(FindQuery query, List<Article> articles) {
        List<Hit> hits = articles.stream()
                .flatMap(article -> query.in(article.text().value()).stream()
                        .map(span -> new Hit(article.id(), span)))
                .toList();
        return new Findings(query, articles.stream().map(Article::id).toList(), hits, -1);
    }

    /** The same with the reader at the first hit of that article from that character on, else at the very first. */
    public Findings from(ArticleId article, int character) {
        int first = IntStream.range(0, hits.size())
                .filter(place -> hits.get(place).article().equals(article)
                        && hits.get(place).span().start() >= character)
                .findFirst()
                .orElse(0);
        return hits.isEmpty() ? this : new Findings(query, searched, hits, first);
    }

    /** The same at the next hit, or the one before for -1, round the ends. */
    public Findings step(int direction) {
        if (hits.isEmpty()) {
            return this;
        }
        int start = present < 0 && direction < 0 ? 0 : present;
        return new Findings(query, searched, hits, Math.floorMod(start + direction, hits.size()));
    }

    /** The hit the reader is at. */
    public Optional<Hit> hit() {
        return present < 0 ? Optional.empty() : Optional.of(hits.get(present));
    }

    /** The hits in one article. */
    public List<TextSpan> in(ArticleId article) {
        return hits.stream().filter(hit -> hit.article().equals(article)).map(Hit::span).toList();
    }
}
