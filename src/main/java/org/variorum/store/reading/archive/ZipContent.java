package org.variorum.store.reading.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * The text parts of a zip archive, in memory.
 *
 * <p>Names are keys and nothing is written anywhere, so that a name such as {@code ../x} leads nowhere. Unpacking ends
 * at a limit, whatever sizes the archive claims, so that a few kilobytes cannot fill the memory.
 */
public final class ZipContent {

    private static final int BUFFER = 8192;

    private final Map<String, byte[]> entries;

    private ZipContent(Map<String, byte[]> entries) {
        this.entries = entries;
    }

    /**
     * Unpacks the XML and HTML parts; pictures and fonts are passed over.
     *
     * @param limit most bytes of all parts together
     * @return nothing when it is no zip archive, is damaged, or is larger than the limit
     */
    public static Optional<ZipContent> of(byte[] archive, long limit) {
        Map<String, byte[]> entries = new TreeMap<>();
        long total = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                ByteArrayOutputStream part = new ByteArrayOutputStream();
                byte[] buffer = new byte[BUFFER];
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    total += read;
                    if (total > limit) {
                        return Optional.empty();
                    }
                    if (isText(entry.getName())) {
                        part.write(buffer, 0, read);
                    }
                }
                if (isText(entry.getName())) {
                    entries.putIfAbsent(entry.getName(), part.toByteArray());
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new ZipContent(entries));
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

    private static boolean isText(String name) {
        return name.matches("(?i).*\\.(xml|x?html?|opf|rels)|mimetype");
    }
}
