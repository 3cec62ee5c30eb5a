package org.variorum.model.article;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.variorum.model.text.SourceText;
import org.variorum.model.text.TextSpan;

/**
 * One text by one source, as imported.
 *
 * @param id its siglum in the comparison
 * @param original the file it was read from; articles split from one file share it
 * @param metadata what is known about it
 * @param text the whole imported text
 * @param exclusions passages that take no part, in reading order, without overlaps
 * @param truncated whether the text is known to be cut off (a pay wall, a damaged file), so that silence proves nothing
 */
public record Article(
        ArticleId id,
        Original original,
        ArticleMetadata metadata,
        SourceText text,
        List<Exclusion> exclusions,
        boolean truncated) {

    public Article {
        exclusions = exclusions.stream().sorted(Comparator.comparing(Exclusion::span)).toList();
    }

    /** An article of whose file only the name and the hash are known. */
    public Article(
            ArticleId id,
            String file,
            String sha256,
            ArticleMetadata metadata,
            SourceText text,
            List<Exclusion> exclusions,
            boolean truncated) {
        this(id, Original.named(file, sha256), metadata, text, exclusions, truncated);
    }

    /** The file's name as the user gave it. */
    public String file() {
        return original.file();
    }

    /** Hash of the file's bytes in lower-case hexadecimal. */
    public String sha256() {
        return original.sha256();
    }

    /**
     * The name of the source: the publisher, else what the file is called if those are words, for numbers and hashes
     * tell a reader nothing. Where there is none, {@link NamedSource} says what stands for it before a reader.
     */
    public Optional<String> knownSource() {
        return metadata.source().or(() -> FileWords.of(file()));
    }

    /** The name to show for the article: the headline, else the file. */
    public String displayTitle() {
        return metadata.title().orElse(file());
    }

    /** The same article under another siglum. */
    public Article withId(ArticleId newId) {
        return new Article(newId, original, metadata, text, exclusions, truncated);
    }

    /** The same article with other metadata. */
    public Article withMetadata(ArticleMetadata newMetadata) {
        return new Article(id, original, newMetadata, text, exclusions, truncated);
    }

    /** The same article with other exclusions. */
    public Article withExclusions(List<Exclusion> newExclusions) {
        return new Article(id, original, metadata, text, newExclusions, truncated);
    }

    /** Whether any part of the span is excluded from the comparison. */
    public boolean excludes(TextSpan span) {
        return exclusions.stream().anyMatch(exclusion -> exclusion.span().overlaps(span));
    }
}
