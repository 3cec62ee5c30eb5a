package org.variorum.store.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A small sound file of every format, made byte by byte. */
public final class SampleFiles {

    /** The formats, by their usual ending. */
    static final List<String> EXTENSIONS =
            List.of("txt", "md", "html", "docx", "odt", "epub", "eml", "mhtml", "pdf");

    static final String WORD_BODY = """
            <w:document xmlns:w="x"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Bridge approved</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">The council voted </w:t></w:r><w:r><w:b/><w:t>12 to 3</w:t></w:r>\
            <w:r><w:delText>9 to 6</w:delText></w:r><w:r><w:t>.</w:t></w:r></w:p>
            <w:p/></w:body></w:document>""";

    private static final String PROSE = "The council approved the new harbour bridge on Tuesday by 12 votes to 3. ";

    private static final String PAGE = """
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Bridge | The Courier</title>
            <meta property="og:site_name" content="The Courier"><link rel="canonical" href="https://example.org/a">
            <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge",
            "datePublished": "2025-03-04T10:00:00+01:00", "author": [{"name": "Ann Lee"}]}</script></head>
            <body><nav><a href="/">Home</a></nav><article><h1>Bridge</h1><p>%s</p><figure><figcaption>The harbour
            </figcaption></figure><p>%s</p></article><aside>Read also</aside></body></html>"""
            .formatted(PROSE.repeat(4), PROSE.repeat(3));

    private SampleFiles() {}

    /** A file of the format with that ending. */
    static byte[] of(String extension) {
        return switch (extension) {
            case "txt" -> utf8("Bridge approved\n\nBy Ann Lee\nMarch 4, 2025\n\n" + PROSE + "\n\nRelated\nMore\n");
            case "md" -> utf8("---\ntitle: \"Bridge\"\ndate: 2025-03-04\ntags: [a, b]\n---\n\n# Bridge\n\n**" + PROSE
                    + "** [link](https://example.org)\n\n> quoted\n\n- item\n");
            case "html" -> utf8(PAGE);
            case "docx" -> zip(Map.of("word/document.xml", WORD_BODY, "docProps/core.xml", "<c><dc:title>T</dc:title>"
                    + "<dcterms:created>2025-03-04T10:00:00Z</dcterms:created></c>"));
            case "odt" -> zip(Map.of("content.xml", "<d><office:text><text:h>Bridge</text:h><text:p>Twelve<text:s/>"
                    + "voted.</text:p></office:text></d>", "meta.xml", "<m><dc:title>T</dc:title></m>"));
            case "epub" -> zip(book());
            case "eml" -> utf8("From: The Courier <news@example.org>\r\nSubject: =?utf-8?q?Br=C3=BCcke?=\r\n"
                    + "Date: Tue, 4 Mar 2025 10:00:00 +0000\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
                    + "Content-Transfer-Encoding: quoted-printable\r\n\r\nDie Br=FCcke kommt. " + PROSE + "\r\n");
            case "mhtml" -> utf8("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/bridge\r\n"
                    + "Subject: Bridge\r\nDate: Tue, 4 Mar 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                    + "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n"
                    + PAGE + "\r\n--b\r\nContent-Type: image/png\r\n\r\nxx\r\n--b--\r\n");
            case "pdf" -> pdf("", List.of(List.of("Bridge approved", "The council approved the har-",
                    "bour bridge on Tuesday by 12 votes", "to 3, as many had expected.", "1")));
            default -> throw new IllegalArgumentException(extension);
        };
    }

    private static Map<String, String> book() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("META-INF/container.xml", "<c><rootfile full-path=\"OEBPS/book.opf\"/></c>");
        parts.put("OEBPS/book.opf", "<p><dc:title>Two</dc:title><item id=\"b\" href=\"text/b.xhtml\"/>"
                + "<item id=\"a\" href=\"a%20a.xhtml\"/><itemref idref=\"a\"/><itemref idref=\"b\"/></p>");
        parts.put("OEBPS/text/b.xhtml", "<html><body><p>Second chapter.</p></body></html>");
        parts.put("OEBPS/a a.xhtml", "<html><body><p>First chapter.</p></body></html>");
        return parts;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A zip archive of those parts. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A PDF file of those lines on each page, locked unless the password is empty. */
    static byte[] pdf(String password, List<List<String>> pages) {
        try (PDDocument document = new PDDocument()) {
            for (List<String> lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    content.beginText();
                    content.setLeading(14);
                    content.newLineAtOffset(60, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLine();
                    }
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
