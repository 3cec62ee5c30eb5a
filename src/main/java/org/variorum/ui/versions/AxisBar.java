package org.variorum.ui.versions;

import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;

/**
 * What one source allows on an axis.
 *
 * @param article the source's article
 * @param claim the claim that says so
 * @param words its words
 * @param from the least it allows, in units of the axis; negative infinity when open
 * @param until the most it allows; infinity when open
 */
record AxisBar(ArticleId article, ClaimId claim, String words, double from, double until) {

    boolean isOpenBefore() {
        return Double.isInfinite(from);
    }

    boolean isOpenAfter() {
        return Double.isInfinite(until);
    }
}
