package org.variorum.store.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The formats that can be read: by the ending of the name, and by the content where it belies the name. */
final class Formats {

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final int HEAD = 2048;
    private static final Set<String> BINARY = Set.of("docx", "odt", "epub", "pdf");
    private static final Set<String> BARE = Set.of("txt", "text", "md", "markdown");
    private static final Pattern PAGE = Pattern.compile(
            "(?is)^\\W{0,4}(<\\?xml[^>]{0,200}>\\s*)?(<!--.{0,500}?-->\\s*)*<(!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern MESSAGE = Pattern.compile("(?is)^[a-z-]{2,40}:.*?^mime-version:.*", Pattern.MULTILINE);
    private static final Pattern ARCHIVE = Pattern.compile("(?is).*content-type:\\s*multipart/related.*");

    private final Map<String, Format> formats = new TreeMap<>();

    Formats() {
        add("text/plain", new TextFileReader(new PlainTextReader()), "txt", "text");
        add("text/markdown", new TextFileReader(new MarkdownReader()), "md", "markdown");
        add("text/html", new TextFileReader(new HtmlReader()), "html", "htm");
        add("application/xhtml+xml", new TextFileReader(new HtmlReader()), "xhtml");
        add(OFFICE + "document", new ZipFileReader(new WordReader()), "docx");
        add("application/vnd.oasis.opendocument.text", new ZipFileReader(new OpenDocumentReader()), "odt");
        add("application/epub+zip", new ZipFileReader(new EpubReader()), "epub");
        add("message/rfc822", new MailReader(), "eml");
        add("multipart/related", new MailReader(), "mht", "mhtml");
        add("application/pdf", new PdfReader(), "pdf");
    }

    /** The format that files with this ending have. */
    Optional<Format> forExtension(String extension) {
        return Optional.ofNullable(formats.get(extension));
    }

    /**
     * The ending that would be right for a file: its own, unless the content clearly is something else; empty when
     * neither tells.
     */
    Optional<String> extension(FileContent content) {
        Optional<String> named = Optional.of(content.extension()).filter(formats::containsKey);
        Optional<String> found = sniffed(content);
        boolean family = named.isPresent() && found.flatMap(this::forExtension).map(Format::reader).isPresent()
                && isSameFamily(named.get(), found.get());
        if (family || found.isEmpty()) {
            boolean words = (content.extension().isEmpty() || named.filter(BINARY::contains).isPresent())
                    && isWords(content);
            return words ? Optional.of("txt") : named;
        }
        return found;
    }

    /** Whether it is an archive of no format that is read: one with other files in it. */
    boolean isArchive(FileContent content) {
        return content.startsWith(ZIP) || content.startsWith((byte) 0x1F, (byte) 0x8B)
                || content.startsWith((byte) '7', (byte) 'z', (byte) 0xBC) || content.startsWith(
                        (byte) 'R', (byte) 'a', (byte) 'r', (byte) '!');
    }

    /** What a file is that no reader reads and that looks like one that some reader does. */
    Optional<String> foreign(FileContent content) {
        boolean rich = content.startsWith("{\\rtf".getBytes(StandardCharsets.US_ASCII));
        return rich ? Optional.of("Rich Text Format (.rtf)")
                : Optional.of("Microsoft Word 97 (.doc)").filter(old -> content.isOldWord());
    }

    /** The endings as they are told to a user: {@code .htm, .html, .md …}. */
    String list() {
        return "." + String.join(", .", formats.keySet());
    }

    private static boolean isSameFamily(String named, String found) {
        boolean pages = found.equals("html") && named.matches("x?html?");
        boolean messages = found.matches("eml|mhtml") && named.matches("eml|mht|mhtml");
        return named.equals(found) || pages || messages;
    }

    private static boolean isWords(FileContent content) {
        return !content.startsWith(ZIP) && !content.isOldContainer()
                && !TextDecoder.isBinary(content.bytes()) && !head(content).contains("%PDF");
    }

    private static Optional<String> sniffed(FileContent content) {
        String head = head(content);
        if (head.contains("%PDF-") && (TextDecoder.isBinary(content.bytes()) || head.startsWith("%PDF-"))) {
            return Optional.of("pdf");
        }
        if (content.startsWith(ZIP)) {
            return zipped(new String(content.bytes(), StandardCharsets.ISO_8859_1));
        }
        if (PAGE.matcher(head).matches()) {
            return Optional.of("html");
        }
        boolean bare = BARE.contains(content.extension());
        return MESSAGE.matcher(head).lookingAt() && !(bare && !ARCHIVE.matcher(head).matches())
                ? Optional.of(ARCHIVE.matcher(head).matches() ? "mhtml" : "eml")
                : Optional.empty();
    }

    private static Optional<String> zipped(String archive) {
        if (archive.contains("word/document.xml")) {
            return Optional.of("docx");
        }
        if (archive.contains("application/epub+zip") || archive.contains("META-INF/container.xml")) {
            return Optional.of("epub");
        }
        return archive.contains("content.xml") ? Optional.of("odt") : Optional.empty();
    }

    private static String head(FileContent content) {
        int length = Math.min(HEAD, content.bytes().length);
        return new String(content.bytes(), 0, length, StandardCharsets.ISO_8859_1).replace("\0", "");
    }

    private void add(String mediaType, FormatReader reader, String... extensions) {
        for (String extension : extensions) {
            formats.put(extension.toLowerCase(Locale.ROOT), new Format(mediaType, reader));
        }
    }
}
