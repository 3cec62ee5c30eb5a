package org.variorum.model.workspace;

import java.util.List;
import java.util.function.UnaryOperator;
import org.variorum.model.article.ArticleMetadata;

/** A correction to which articles are compared and what is known of them. */
public sealed interface ArticleEdit extends WorkspaceEdit {

    @Override
    default ArticleEdit mapped(UnaryOperator<Anchor> move) {
        return this;
    }

    /**
     * An imported article takes part.
     *
     * @param article its key
     */
    record AddArticle(ArticleKey article) implements ArticleEdit {}

    /**
     * An article takes no part any more; it stays in the workspace's file.
     *
     * @param article its key
     */
    record RemoveArticle(ArticleKey article) implements ArticleEdit {}

    /**
     * Another text stands for an article that was imported wrongly. Corrections to the former are looked for in the
     * latter.
     *
     * @param article the former
     * @param by the latter
     */
    record ReplaceArticle(ArticleKey article, ArticleKey by) implements ArticleEdit {}

    /**
     * A later capture of the same page becomes the article's current revision; the former one is kept as its history.
     *
     * @param article the earlier revision
     * @param by the later revision
     */
    record ReviseArticle(ArticleKey article, ArticleKey by) implements ArticleEdit {}

    /**
     * An earlier capture of the same page is kept as the article's history; the article itself stays as it is.
     *
     * @param article the article, whose text is the later one
     * @param earlier the earlier revision
     */
    record KeepRevision(ArticleKey article, ArticleKey earlier) implements ArticleEdit {}

    /**
     * The order in which the sources are shown. Sigla and hues stay.
     *
     * @param order all articles that were shown then
     */
    record OrderArticles(List<ArticleKey> order) implements ArticleEdit {

        public OrderArticles {
            order = List.copyOf(order);
        }
    }

    /**
     * What is known about an article is set by hand.
     *
     * @param article its key
     * @param metadata all of it, as it shall be
     */
    record EditMetadata(ArticleKey article, ArticleMetadata metadata) implements ArticleEdit {}

    /**
     * A left-out article takes part in the comparison.
     *
     * @param article its key
     */
    record IncludeArticle(ArticleKey article) implements ArticleEdit {}

    /**
     * A passage takes no part in the comparison.
     *
     * @param passage the passage
     */
    record ExcludeText(Anchor passage) implements ArticleEdit {

        @Override
        public ExcludeText mapped(UnaryOperator<Anchor> move) {
            return new ExcludeText(move.apply(passage));
        }
    }

    /**
     * Excluded text takes part in the comparison again: every exclusion that the passage touches.
     *
     * @param passage the passage
     */
    record RestoreText(Anchor passage) implements ArticleEdit {

        @Override
        public RestoreText mapped(UnaryOperator<Anchor> move) {
            return new RestoreText(move.apply(passage));
        }
    }
}
