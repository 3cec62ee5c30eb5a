package org.variorum.ui.text;

import org.variorum.model.article.Article;
import org.variorum.model.article.NamedSource;

/** What a source is called in the window: as {@link NamedSource} says, in its language. */
public final class SourceName {

    private SourceName() {}

    /** The source's name, or the headline in quotation marks where nothing better is known. */
    public static String of(Article article, UiText text) {
        return NamedSource.of(article, text.wording());
    }

    /** The source's name, or that it is unknown: for places that show the headline as well. */
    public static String besideTitle(Article article, UiText text) {
        return NamedSource.besideTitle(article, text.wording());
    }

    /** The source and the headline, a line each. */
    public static String inFull(Article article, UiText text) {
        return besideTitle(article, text) + "\n" + article.displayTitle();
    }
}
