package org.variorum.model.article;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known about an article beside its text. What is not known is absent; what was concluded from the text or the
 * address instead of being stated is among the {@link #uncertain()} until a person confirms it, and so are a source
 * and a day that could not be found.
 *
 * @param source the publisher's name as shown to the reader
 * @param title the headline
 * @param byline the authors as printed
 * @param published when it was published, if that can be believed
 * @param updated when it was last changed, if it says so
 * @param captured when a mirror or clipper stored it; a mirror's date is never taken for the publication
 * @param url the canonical address
 * @param section the part of the publication it stood in
 * @param language ISO 639 code of the text, such as {@code en}
 * @param uncertain the fields that are waiting to be confirmed, each once, in the order of the enum
 */
public record ArticleMetadata(
        Optional<String> source,
        Optional<String> title,
        Optional<String> byline,
        Optional<PublicationTime> published,
        Optional<PublicationTime> updated,
        Optional<PublicationTime> captured,
        Optional<String> url,
        Optional<String> section,
        String language,
        List<MetadataField> uncertain) {

    public ArticleMetadata {
        uncertain = uncertain.stream().distinct().sorted().toList();
    }

    /** Metadata of an article that names neither a later change nor a section, nothing of it in doubt. */
    public ArticleMetadata(
            Optional<String> source,
            Optional<String> title,
            Optional<String> byline,
            Optional<PublicationTime> published,
            Optional<PublicationTime> captured,
            Optional<String> url,
            String language) {
        this(source, title, byline, published, Optional.empty(), captured, url, Optional.empty(), language, List.of());
    }

    /** Metadata of which nothing but the language is known. */
    public static ArticleMetadata unknown(String language) {
        return new ArticleMetadata(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), language);
    }

    /** When the page looked like that: when it was captured, else last changed, else published. */
    public Optional<PublicationTime> asOf() {
        return captured.or(() -> updated).or(() -> published);
    }

    /** The fields about which nothing is known, in the order of the enum. */
    public List<MetadataField> missing() {
        Map<MetadataField, Optional<?>> known = new EnumMap<>(Map.of(
                MetadataField.SOURCE, source, MetadataField.TITLE, title, MetadataField.BYLINE, byline,
                MetadataField.PUBLISHED, published));
        known.values().removeIf(Optional::isPresent);
        return List.copyOf(known.keySet());
    }

    /** The same without a day of publication, which something else tells better. */
    public ArticleMetadata withoutDay() {
        return new ArticleMetadata(
                source, title, byline, Optional.empty(), updated, captured, url, section, language, uncertain);
    }

    /** The same with what a person says of it, which is in no doubt any more. */
    public ArticleMetadata confirmed(
            Optional<String> newSource, Optional<String> newTitle, Optional<PublicationTime> newPublished) {
        return new ArticleMetadata(
                newSource, newTitle, byline, newPublished, updated, captured, url, section, language, List.of());
    }
}
