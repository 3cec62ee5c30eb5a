package org.variorum.app.scroll;

import java.util.Optional;
import org.variorum.model.article.ArticleId;

/**
 * Two places that the reader tied together.
 *
 * @param one a source
 * @param place character in its text
 * @param other another source
 * @param otherPlace character in that one's text
 */
public record SyncPoint(ArticleId one, int place, ArticleId other, int otherPlace) {

    /** What it says about scrolling the second text by the first; empty when it ties others. */
    Optional<Anchor> anchor(ArticleId from, ArticleId to, double weight) {
        if (one.equals(from) && other.equals(to)) {
            return Optional.of(new Anchor(place, otherPlace, weight));
        }
        return one.equals(to) && other.equals(from)
                ? Optional.of(new Anchor(otherPlace, place, weight))
                : Optional.empty();
    }
}
