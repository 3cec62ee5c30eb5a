package org.variorum.model.comparison;

import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;

/**
 * An article naming another publisher as where it has something from.
 *
 * @param article the article that cites
 * @param cites the publisher's name in the article's words
 * @param span the words of the citation
 */
public record Citation(ArticleId article, String cites, TextSpan span) {}
