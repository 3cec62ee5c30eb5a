package org.variorum.ui.text;

import org.variorum.model.article.Article;

/**
 * What a source is called in the window. A headline that stands for a source nobody names is shown as a quotation: it
 * must not be read as the name of a publisher.
 */
public final class SourceName {

    private SourceName() {}

    /** The source's name, or the headline in quotation marks where nothing better is known. */
    public static String of(Article article, UiText text) {
        return article.isNamedByHeadline() ? text.of("source.headline", article.sourceName()) : article.sourceName();
    }

    /** The source's name, or that it is unknown: for places that show the headline as well. */
    public static String besideTitle(Article article, UiText text) {
        return article.isNamedByHeadline() ? text.of("reader.unnamed") : article.sourceName();
    }

    /** The source and the headline, a line each. */
    public static String inFull(Article article, UiText text) {
        return besideTitle(article, text) + "\n" + article.displayTitle();
    }
}
