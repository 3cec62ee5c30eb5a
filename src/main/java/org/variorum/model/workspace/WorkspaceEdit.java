package org.variorum.model.workspace;

import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;

/** A correction by the reader. Edits are values: kept, undone, persisted and replayed when the analysis runs again. */
public sealed interface WorkspaceEdit {

    /**
     * Excluded text takes part in the comparison again.
     *
     * @param article the article
     * @param span the span of the exclusion to lift
     */
    record RestoreText(ArticleId article, TextSpan span) implements WorkspaceEdit {}

    /**
     * A left-out article takes part in the comparison.
     *
     * @param article its siglum
     */
    record IncludeArticle(ArticleId article) implements WorkspaceEdit {}
}
