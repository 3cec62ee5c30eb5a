package org.variorum.model.article;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The bytes that articles were read from, each content once, found by its SHA-256 in lower-case hexadecimal.
 *
 * <p>An immutable value; the bytes are never copied and never handed out for writing. Kept apart from {@link Article},
 * so that comparisons stay small and two articles of one file share its bytes.
 */
public final class Originals {

    /** None. */
    public static final Originals EMPTY = new Originals(new TreeMap<>());

    private final Map<String, byte[]> contents;

    private Originals(Map<String, byte[]> contents) {
        this.contents = contents;
    }

    /** These and one more. The caller gives the array away: it must not change any more. */
    public Originals with(String sha256, byte[] bytes) {
        Map<String, byte[]> more = new TreeMap<>(contents);
        more.putIfAbsent(sha256, bytes);
        return new Originals(more);
    }

    /** These and the others. */
    public Originals and(Originals others) {
        Map<String, byte[]> all = new TreeMap<>(contents);
        others.contents.forEach(all::putIfAbsent);
        return new Originals(all);
    }

    /** Those that these articles were read from, no others. */
    public Originals of(Collection<Article> articles) {
        Map<String, byte[]> used = new TreeMap<>(contents);
        used.keySet().retainAll(articles.stream().map(Article::sha256).toList());
        return new Originals(used);
    }

    /** The hashes, sorted. */
    public SortedSet<String> hashes() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(contents.keySet()));
    }

    /** The bytes with that hash, read-only; empty when they are not at hand. */
    public Optional<ByteBuffer> content(String sha256) {
        return Optional.ofNullable(contents.get(sha256)).map(bytes -> ByteBuffer.wrap(bytes).asReadOnlyBuffer());
    }
}
