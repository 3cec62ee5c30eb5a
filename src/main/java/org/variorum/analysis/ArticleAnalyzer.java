package org.variorum.analysis;

import org.variorum.analysis.align.EncodedArticle;
import org.variorum.model.article.Article;

/** Finds all that one article says by itself. Pure: the same article always gives an equal result. */
@FunctionalInterface
public interface ArticleAnalyzer {

    /** The article's sentences, their grammar, their claims and what the claims mean. */
    EncodedArticle analyze(Article article);
}
