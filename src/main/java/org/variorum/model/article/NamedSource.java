package org.variorum.model.article;

import org.variorum.model.text.Phrase;
import org.variorum.model.text.Wording;

/**
 * What a source is called wherever somebody reads it: in the window, in reports, in data and in a terminal. A headline
 * that stands for a source nobody names is a quotation: it must not be read as the name of a publisher.
 *
 * <p>A field that a format keeps for the publisher takes {@link Article#knownSource()} and is left out without one.
 */
public final class NamedSource {

    private NamedSource() {}

    /** The source's name, else the headline in quotation marks, else the file. */
    public static String of(Article article, Wording wording) {
        return article.knownSource()
                .or(() -> article.metadata().title().map(title -> wording.say(Phrase.of("source.headline", title))))
                .orElse(article.file());
    }

    /** The source's name, or that it is unknown: for places that show the headline as well. */
    public static String besideTitle(Article article, Wording wording) {
        return article.knownSource().orElseGet(() -> wording.say(Phrase.of("source.unknown")));
    }
}
