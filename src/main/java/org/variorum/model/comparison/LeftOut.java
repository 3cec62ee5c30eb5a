package org.variorum.model.comparison;

import org.variorum.model.article.Article;
import org.variorum.model.text.Phrase;

/**
 * An imported article that takes no part in the comparison; the reader can bring it in.
 *
 * @param article the article; its siglum follows those of the compared articles
 * @param reason why it is left out
 */
public record LeftOut(Article article, Phrase reason) {}
