package org.variorum.store.reading;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The formats that can be read, by file name ending. */
final class Formats {

    private final Map<String, FormatReader> readers = new TreeMap<>();

    Formats() {
        FormatReader plain = new TextFileReader(new PlainTextReader());
        FormatReader markdown = new TextFileReader(new MarkdownReader());
        FormatReader html = new TextFileReader(new HtmlReader());
        FormatReader mail = new MailReader();
        readers.put("txt", plain);
        readers.put("text", plain);
        readers.put("md", markdown);
        readers.put("markdown", markdown);
        readers.put("html", html);
        readers.put("htm", html);
        readers.put("xhtml", html);
        readers.put("docx", new WordReader());
        readers.put("odt", new OpenDocumentReader());
        readers.put("epub", new EpubReader());
        readers.put("eml", mail);
        readers.put("mht", mail);
        readers.put("mhtml", mail);
        readers.put("pdf", new PdfReader());
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
