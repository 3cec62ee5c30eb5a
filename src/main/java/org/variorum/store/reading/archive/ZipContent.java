package org.variorum.store.reading.archive;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The text parts of a zip archive, in memory.
 *
 * <p>Names are keys and nothing is written anywhere, so that a name such as {@code ../x} leads nowhere.
 */
public final class ZipContent {

    private final Map<String, byte[]> entries;

    ZipContent(Map<String, byte[]> entries) {
        this.entries = new TreeMap<>(entries);
    }

    /** Whether the archive has that part. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** The bytes of a part. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(entries.get(name)).map(byte[]::clone);
    }

    /** A part as an XML tree; entities are not resolved and nothing is fetched. */
    public Optional<Document> xml(String name) {
        return part(name).map(bytes -> Jsoup.parse(new String(bytes, StandardCharsets.UTF_8), Parser.xmlParser()));
    }
}
