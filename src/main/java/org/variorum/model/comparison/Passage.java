package org.variorum.model.comparison;

import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;

/**
 * A stretch of one article that re-uses a stretch of another.
 *
 * @param article the article that re-uses
 * @param span the re-used text in it
 * @param from the article it comes from
 * @param fromSpan the text there
 * @param similarity 0 to 1
 */
public record Passage(
        ArticleId article, TextSpan span, ArticleId from, TextSpan fromSpan, double similarity) {}
