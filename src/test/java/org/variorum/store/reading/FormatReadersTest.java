package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/** Office documents, books, messages and PDF files, made here byte by byte. */
class FormatReadersTest {

    private static final String WORD_BODY = """
            <w:document xmlns:w="x"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Bridge approved</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">The council voted </w:t></w:r><w:r><w:b/><w:t>12 to 3</w:t></w:r>\
            <w:r><w:delText>9 to 6</w:delText></w:r><w:r><w:t>.</w:t></w:r></w:p>
            <w:p/></w:body></w:document>""";

    @Test
    void aWordDocumentGivesItsParagraphsWithoutDeletedText() {
        ReadText read = read("a.docx", zip(Map.of(
                "word/document.xml", WORD_BODY,
                "docProps/core.xml", "<c><dc:title>Bridge</dc:title><dc:creator>Ann Lee</dc:creator>"
                        + "<dcterms:created>2025-03-04T10:00:00Z</dcterms:created></c>")));
        assertThat(read.text()).isEqualTo("Bridge approved\n\nThe council voted 12 to 3.");
        assertThat(read.metadata().byline()).contains("Ann Lee");
        assertThat(read.metadata().published()).isEmpty();
        assertThat(read.metadata().captured().map(PublicationTime::date)).hasToString("Optional[2025-03-04]");
    }

    @Test
    void anOpenDocumentGivesItsParagraphsWithoutNotes() {
        ReadText read = read("a.odt", zip(Map.of("content.xml", """
                <d><office:text><text:h>Bridge</text:h><text:p>Twelve<text:s/>voted<text:line-break/>for it\
                <text:note><text:p>a note</text:p></text:note>.</text:p></office:text></d>""")));
        assertThat(read.text()).isEqualTo("Bridge\n\nTwelve voted for it.");
    }

    @Test
    void aBookGivesItsChaptersInReadingOrder() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("META-INF/container.xml", "<c><rootfile full-path=\"OEBPS/book.opf\"/></c>");
        parts.put("OEBPS/book.opf", "<p><dc:title>Two</dc:title><item id=\"b\" href=\"text/b.xhtml\"/>"
                + "<item id=\"a\" href=\"a%20a.xhtml\"/><itemref idref=\"a\"/><itemref idref=\"b\"/></p>");
        parts.put("OEBPS/text/b.xhtml", "<html><body><p>Second chapter.</p></body></html>");
        parts.put("OEBPS/a a.xhtml", "<html><body><p>First chapter.</p></body></html>");
        ReadText read = read("a.epub", zip(parts));
        assertThat(read.text()).isEqualTo("First chapter.\n\nSecond chapter.");
        assertThat(read.metadata().title()).contains("Two");
    }

    @Test
    void aMessageGivesItsTextItsSenderAndItsDate() {
        ReadText read = read("a.eml", ("From: The Courier <news@example.org>\r\nSubject: =?utf-8?q?Br=C3=BCcke?=\r\n"
                + "Date: Tue, 4 Mar 2025 10:00:00 +0000\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\nDie Br=FCcke kommt.\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        assertThat(read.text()).isEqualToIgnoringWhitespace("Die Brücke kommt.");
        assertThat(read.metadata().title()).contains("Brücke");
        assertThat(read.metadata().source()).contains("The Courier");
        assertThat(read.metadata().published().map(PublicationTime::date)).hasToString("Optional[2025-03-04]");
    }

    @Test
    void aWebArchiveGivesItsPageAndWhenItWasSaved() {
        String page = "<html><head><title>Bridge</title></head><body><article><p>"
                + "The council approved the harbour bridge on Tuesday. ".repeat(8) + "</p></article></body></html>";
        ReadText read = read("a.mhtml", ("From: <Saved by Blink>\r\n"
                + "Snapshot-Content-Location: https://example.org/bridge\r\nSubject: Bridge\r\n"
                + "Date: Tue, 4 Mar 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n" + page
                + "\r\n--b\r\nContent-Type: image/png\r\n\r\nxx\r\n--b--\r\n").getBytes(StandardCharsets.US_ASCII));
        assertThat(read.text()).contains("harbour bridge");
        assertThat(read.metadata().url()).contains("https://example.org/bridge");
        assertThat(read.metadata().published()).isEmpty();
        assertThat(read.metadata().captured()).isPresent();
    }

    @Test
    void aPdfLosesRunningHeadsPageNumbersAndCutWords() {
        String head = "The Courier, 4 March 2025, page ";
        ReadText read = read("a.pdf", pdf("", List.of(
                List.of(head + 1, "The council approved the har-", "bour bridge on Tuesday by 12 votes",
                        "to 3, as many had expected, and", "work is to begin in March, when", "1"),
                List.of(head + 2, "the river is low. The mayor spoke", "of a day that the town had waited",
                        "for, and thanked the engineers of", "the North-", "East Company.", "2"),
                List.of(head + 3, "Critics call the price too high.", "They want a tunnel.", "It would cost more.",
                        "A vote is planned for May.", "3"))));
        assertThat(read.text())
                .startsWith("The council approved the harbour bridge on Tuesday by 12 votes to 3, as many had "
                        + "expected, and work is to begin in March, when the river is low.")
                .contains("the North-East Company.")
                .endsWith("A vote is planned for May.")
                .doesNotContain("Courier");
    }

    @Test
    void aPdfWithoutATextLayerSaysSo() {
        assertThat(problem("a.pdf", pdf("", List.of(List.of(), List.of())))).isEqualTo("pdf-without-text");
    }

    @Test
    void aLockedPdfSaysSo() {
        byte[] locked = pdf("secret", List.of(List.of("Some text of the page.")));
        assertThat(problem("a.pdf", locked)).isEqualTo("file-encrypted");
    }

    @Test
    void aLockedWordDocumentSaysSo() {
        assertThat(problem("a.docx", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isEqualTo("file-encrypted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.docx", "a.odt", "a.epub", "a.pdf"})
    void aFileThatIsNotWhatItsNameSaysIsToldSo(String name) {
        assertThat(problem(name, "plain words".getBytes(StandardCharsets.UTF_8))).isEqualTo("file-damaged");
        assertThat(problem(name, zip(Map.of("other.xml", "<a/>")))).isEqualTo("file-damaged");
    }

    @Test
    void aZipBombEndsAtTheLimit() {
        byte[] bomb = zip(Map.of("word/document.xml", "<w:t>" + " ".repeat(140 << 20)));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(problem("a.docx", bomb)).isEqualTo("file-damaged");
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        String bomb = "<!DOCTYPE d [<!ENTITY a \"boom\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                + "<w:p><w:t>safe &a;&b;</w:t></w:p>";
        assertThat(read("a.docx", zip(Map.of("word/document.xml", bomb))).text())
                .doesNotContain("boom").doesNotContain("root:").startsWith("safe");
    }

    @Test
    void aHundredThousandNestedElementsDoNoHarm() {
        String deep = "<w:p><w:t>Top</w:t></w:p>" + "<w:x>".repeat(100_000) + "<w:p><w:t>Bottom</w:t></w:p>";
        assertThat(read("a.docx", zip(Map.of("word/document.xml", deep))).text()).startsWith("Top");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub", "pdf", "eml", "mhtml"})
    void damagedFilesAreReadOrRefusedButNeverCrash(String extension) {
        byte[] whole = switch (extension) {
            case "docx" -> zip(Map.of("word/document.xml", WORD_BODY));
            case "odt" -> zip(Map.of("content.xml", "<d><text:p>Words.</text:p></d>"));
            case "epub" -> zip(Map.of(
                    "META-INF/container.xml", "<c><rootfile full-path=\"a.opf\"/></c>", "a.opf", "<a/>"));
            case "pdf" -> pdf("", List.of(List.of("Some text of the page that is long enough to count.")));
            default -> ("Subject: x\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nText\r\n--b--\r\n")
                    .getBytes(StandardCharsets.US_ASCII);
        };
        for (long seed = 0; seed < 60; seed++) {
            System.out.println("seed " + seed);
            Random random = new Random(seed);
            byte[] damaged = Arrays.copyOf(whole, whole.length - random.nextInt(whole.length / 2));
            for (int i = 0; i < 8; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            ReadText read = read("a." + extension, damaged);
            assertThat(read.isRefused() || read.problems().stream()
                            .allMatch(problem -> problem.severity() != Severity.ERROR))
                    .isTrue();
        }
    }

    private static String problem(String name, byte[] bytes) {
        ReadText read = read(name, bytes);
        assertThat(read.isRefused()).isTrue();
        return read.problems().stream().map(Problem::code).findFirst().orElseThrow();
    }

    private static ReadText read(String name, byte[] bytes) {
        FileContent content = new FileContent(name, bytes);
        return new Formats().forExtension(content.extension()).orElseThrow().reader().read(content);
    }

    private static byte[] zip(Map<String, String> parts) {
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

    private static byte[] pdf(String password, List<List<String>> pages) {
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
