package org.variorum.store.reading;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The formats that can be read, by file name ending. */
final class Formats {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Map<String, Format> formats = new TreeMap<>();

    Formats() {
        add("text/plain", new TextFileReader(new PlainTextReader()), "txt", "text");
        add("text/markdown", new TextFileReader(new MarkdownReader()), "md", "markdown");
        add("text/html", new TextFileReader(new HtmlReader()), "html", "htm");
        add("application/xhtml+xml", new TextFileReader(new HtmlReader()), "xhtml");
        add(OFFICE + "document", new WordReader(), "docx");
        add("application/vnd.oasis.opendocument.text", new OpenDocumentReader(), "odt");
        add("application/epub+zip", new EpubReader(), "epub");
        add("message/rfc822", new MailReader(), "eml");
        add("multipart/related", new MailReader(), "mht", "mhtml");
        add("application/pdf", new PdfReader(), "pdf");
    }

    /** The format that files with this ending have. */
    Optional<Format> forExtension(String extension) {
        return Optional.ofNullable(formats.get(extension));
    }

    /** The endings as they are told to a user: {@code .htm, .html, .md …}. */
    String list() {
        return "." + String.join(", .", formats.keySet());
    }

    private void add(String mediaType, FormatReader reader, String... extensions) {
        for (String extension : extensions) {
            formats.put(extension, new Format(mediaType, reader));
        }
    }
}
