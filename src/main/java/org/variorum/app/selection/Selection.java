package org.variorum.app.selection;

import java.util.Optional;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.FactId;

/**
 * What the reader has selected; replaced as a whole, never changed.
 *
 * @param fact the fact that all panes show their version of
 * @param claim the claim that was pointed at, when one was
 * @param article the article of that claim, or the one asked for
 * @param origin who asked
 */
public record Selection(
        Optional<FactId> fact, Optional<ClaimId> claim, Optional<ArticleId> article, SelectionOrigin origin) {

    /** Nothing selected. */
    public static final Selection NONE =
            new Selection(Optional.empty(), Optional.empty(), Optional.empty(), SelectionOrigin.NONE);

    /** A fact as a whole. */
    public static Selection of(FactId fact, SelectionOrigin origin) {
        return new Selection(Optional.of(fact), Optional.empty(), Optional.empty(), origin);
    }

    /** A fact at a source that may say nothing of it. */
    public static Selection of(FactId fact, ArticleId article, SelectionOrigin origin) {
        return new Selection(Optional.of(fact), Optional.empty(), Optional.of(article), origin);
    }

    /** A fact by way of one claim on it. */
    public static Selection of(FactId fact, ClaimId claim, ArticleId article, SelectionOrigin origin) {
        return new Selection(Optional.of(fact), Optional.of(claim), Optional.of(article), origin);
    }
}
