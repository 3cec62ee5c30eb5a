package org.variorum.model.article;

import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;

/**
 * What a source is called before a reader, in the window and in reports alike. A headline that stands for a source
 * nobody names is a quotation: it must not be read as the name of a publisher.
 */
public final class NamedSource {

    private NamedSource() {}

    /** The source's name, or the headline in quotation marks where nothing better is known. */
    public static String of(Article article, Wording wording) {
        return article.isNamedByHeadline()
                ? wording.say(Phrase.of("source.headline", article.sourceName()))
                : article.sourceName();
    }

    /** The source's name, or that it is unknown: for places that show the headline as well. */
    public static String besideTitle(Article article, Wording wording) {
        return article.isNamedByHeadline() ? wording.say(Phrase.of("source.unknown")) : article.sourceName();
    }
}
