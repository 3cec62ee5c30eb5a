package org.variorum.store.reading;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The formats that can be read, by file name ending. */
final class Formats {

    private final Map<String, FormatReader> readers = new TreeMap<>();

    Formats() {
        FormatReader plain = new PlainTextReader();
        FormatReader markdown = new MarkdownReader();
        FormatReader html = new HtmlReader();
        readers.put("txt", plain);
        readers.put("text", plain);
        readers.put("md", markdown);
        readers.put("markdown", markdown);
        readers.put("html", html);
        readers.put("htm", html);
        readers.put("xhtml", html);
    }

    /** The reader for a file name's ending. */
    Optional<FormatReader> forExtension(String extension) {
        return Optional.ofNullable(readers.get(extension));
    }

    /** The endings as they are told to a user: {@code .htm, .html, .md …}. */
    String list() {
        return "." + String.join(", .", readers.keySet());
    }
}
