package org.variorum.model.article;

import java.time.Instant;
import java.util.Optional;

/**
 * Where an article came from: the file or the answer of a server, as it arrived and before anything was cleaned.
 *
 * <p>Articles split from one file have equal originals. The bytes are kept apart, in {@link Originals}, by their hash.
 *
 * @param file the file's name as the user gave it; for a page from the web a name made of its address
 * @param mediaType what the bytes are, such as {@code text/html}; empty when unknown
 * @param sha256 hash of the bytes in lower-case hexadecimal
 * @param size number of bytes
 * @param captured when the bytes were read; empty for articles that come from a record without that time
 * @param retrieval how they were fetched, if they came from the web
 */
public record Original(
        String file,
        String mediaType,
        String sha256,
        long size,
        Optional<Instant> captured,
        Optional<Retrieval> retrieval) {

    /** An original of which only the name and the hash are known. */
    public static Original named(String file, String sha256) {
        return new Original(file, "", sha256, 0, Optional.empty(), Optional.empty());
    }
}
