package org.variorum.model.article;

import java.util.Optional;

/**
 * What is known about an article beside its text. What is not known is absent, never guessed.
 *
 * @param source the publisher's name as shown to the reader
 * @param title the headline
 * @param byline the authors as printed
 * @param published when it was published, if that can be believed
 * @param captured when a mirror or clipper stored it; a mirror's date is never taken for the publication
 * @param url the canonical address
 * @param language ISO 639 code of the text, such as {@code en}
 */
public record ArticleMetadata(
        Optional<String> source,
        Optional<String> title,
        Optional<String> byline,
        Optional<PublicationTime> published,
        Optional<PublicationTime> captured,
        Optional<String> url,
        String language) {

    /** Metadata of which nothing but the language is known. */
    public static ArticleMetadata unknown(String language) {
        return new ArticleMetadata(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), language);
    }
}
