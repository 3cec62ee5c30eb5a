package org.variorum.store.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;

/**
 * What a project's archive holds. Programs write its paths in their own ways, so that a part is found by its last name.
 *
 * @param parts by path in lower case, with slashes
 */
record QdaParts(Map<String, byte[]> parts) {

    /** Unpacks an archive; nothing of one that is damaged or too large. */
    static QdaParts of(byte[] archive) {
        Map<String, byte[]> parts = new TreeMap<>();
        long left = ReturnedFiles.LIMIT;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left > 0; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) left);
                left -= part.length;
                parts.putIfAbsent(key(entry.getName()), part);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return new QdaParts(Map.of());
        }
        return new QdaParts(left > 0 ? parts : Map.of());
    }

    /** The file that describes the project. */
    Optional<byte[]> project() {
        return Optional.ofNullable(parts.get("project.qde")).or(() -> parts.entrySet().stream()
                .filter(part -> part.getKey().endsWith(".qde") && !part.getKey().contains("/"))
                .map(Map.Entry::getValue)
                .findFirst());
    }

    /** The part of exactly that path. */
    Optional<byte[]> part(String path) {
        return Optional.ofNullable(parts.get(key(path)));
    }

    /** The plain text of a source, a representation or a note: inside the project, or a part that it names. */
    Optional<String> text(Element element) {
        Optional<String> inside = element.children().stream()
                .filter(child -> child.nodeName().equals("PlainTextContent"))
                .map(Element::wholeText)
                .findFirst();
        return inside.or(() -> source(element.attr("plainTextPath"))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\ufeff", "")));
    }

    private Optional<byte[]> source(String path) {
        String name = key(path).replaceFirst("^.*/", "");
        return name.isEmpty() ? Optional.empty() : Optional.ofNullable(parts.get("sources/" + name));
    }

    private static String key(String path) {
        return path.replace('\\', '/').toLowerCase(Locale.ROOT);
    }
}
