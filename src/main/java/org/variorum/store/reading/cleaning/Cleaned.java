package org.variorum.store.reading.cleaning;

import java.util.List;
import java.util.Optional;
import org.variorum.model.article.Exclusion;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.text.TextSpan;

/**
 * One article found in a text, and what its own lines say about it.
 *
 * @param extent the part of the text that is this article's
 * @param exclusions passages inside the extent that are no part of the article
 * @param title the headline, without glued-in words
 * @param source the publisher's name on a line of its own
 * @param byline the authors as printed
 * @param published a date that fits the text
 * @param captured a date that does not: a mirror's or the page's clock
 */
public record Cleaned(
        TextSpan extent,
        List<Exclusion> exclusions,
        Optional<String> title,
        Optional<String> source,
        Optional<String> byline,
        Optional<PublicationTime> published,
        Optional<PublicationTime> captured) {

    public Cleaned {
        exclusions = List.copyOf(exclusions);
    }
}
