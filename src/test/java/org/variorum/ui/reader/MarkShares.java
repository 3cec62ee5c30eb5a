package org.variorum.ui.reader;

import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;

/** Lets tests of other packages measure how much of an article is marked. */
public final class MarkShares {

    private MarkShares() {}

    /** The part of the compared text that is marked before anything is selected, 0 to 1. */
    public static double of(Article article, ComparisonIndex index) {
        int excluded = article.exclusions().stream().mapToInt(exclusion -> exclusion.span().length()).sum();
        return MarkPlan.of(article, index, false).markedLength()
                / (double) Math.max(1, article.text().length() - excluded);
    }
}
