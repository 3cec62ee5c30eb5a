package org.variorum.model.workspace;

import org.variorum.model.article.Article;
import org.variorum.model.text.TextSpan;

/**
 * A quotation with its surroundings, by which a correction finds its place again after the text or the analysis has
 * changed (a W3C text quote selector with a position selector).
 *
 * @param article the article it was made in
 * @param span where it was then, in UTF-16 units; files count code points
 * @param exact the words themselves, verbatim
 * @param prefix up to {@value #CONTEXT} units before them
 * @param suffix up to {@value #CONTEXT} units after them
 */
public record Anchor(ArticleKey article, TextSpan span, String exact, String prefix, String suffix) {

    /** How much of the surroundings is kept on each side, in UTF-16 units. */
    public static final int CONTEXT = 32;

    /** The anchor of a span of an article that is known under that key. */
    public static Anchor at(ArticleKey key, Article article, TextSpan span) {
        String text = article.text().value();
        return new Anchor(key, span, article.text().slice(span),
                text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
                text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    }
}
