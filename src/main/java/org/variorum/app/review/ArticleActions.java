package org.variorum.app.review;

import java.util.List;
import org.variorum.model.article.ArticleId;
import org.variorum.model.article.ArticleMetadata;
import org.variorum.model.workspace.ArticleEdit;
import org.variorum.model.workspace.Decisions.Place;

/**
 * Corrections to which articles are compared and what is known of them.
 *
 * @param desk where they lie
 */
public record ArticleActions(ReviewDesk desk) {

    /** Sets what is known about an article. */
    public void describe(ArticleId article, ArticleMetadata metadata) {
        boolean known = desk.session().workspace().get().corrected().article(article)
                .filter(now -> now.metadata().equals(metadata)).isPresent();
        if (!known) {
            desk.session().apply(new ArticleEdit.EditMetadata(desk.anchors().article(article), metadata));
        }
    }

    /** Takes an article out of the comparison. */
    public void remove(ArticleId article) {
        desk.session().apply(new ArticleEdit.RemoveArticle(desk.anchors().article(article)));
    }

    /** Keeps the order in which the sources are shown. */
    public void order(List<ArticleId> order) {
        desk.session().apply(new ArticleEdit.OrderArticles(order.stream().map(desk.anchors()::article).toList()));
    }

    /** Compares an article that the tool would leave out. */
    public void include(ArticleId article) {
        desk.session().apply(new ArticleEdit.IncludeArticle(desk.anchors().article(article)));
    }

    /** Compares excluded text again: every exclusion that the passage touches. */
    public void restore(Place passage) {
        desk.session().apply(
                new ArticleEdit.RestoreText(desk.anchors().passage(passage.article(), passage.span())));
    }

    /** Whether the passage touches text that is excluded. */
    public boolean isExcluded(Place passage) {
        return desk.session().workspace().get().corrected().article(passage.article()).stream()
                .flatMap(article -> article.exclusions().stream())
                .anyMatch(exclusion -> exclusion.span().overlaps(passage.span()));
    }

    /** Leaves a passage out of the comparison. */
    public void exclude(Place passage) {
        desk.session().apply(
                new ArticleEdit.ExcludeText(desk.anchors().passage(passage.article(), passage.span())));
    }
}
