package org.variorum.app.find;

import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;

/**
 * A place where something was found.
 *
 * @param article in which article
 * @param span where in its text
 */
public record Hit(ArticleId article, TextSpan span) {}
