package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.problem.Problem;

/** Files that are made to do harm, or are broken as if they were: each is read or refused in words, within limits. */
@Timeout(60)
class HostileInputTest {

    private static final String PROSE = "The council approved the new harbour bridge on Tuesday by 12 votes to 3. ";

    @TempDir
    private Path folder;

    @Test
    void anEntityBombIsNotExpanded() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY a0 \"boom\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"").append("&a" + (i - 1) + ";").append("&a")
                    .append(i - 1).append(";\">");
        }
        bomb.append("]>");
        byte[] word = SampleFiles.zip(Map.of(
                "word/document.xml", bomb + "<w:p><w:t>" + PROSE + "&a29;</w:t></w:p>"));
        byte[] page = (bomb + "<html><body><p>" + PROSE.repeat(5) + "&a29;</p></body></html>")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(text("a.docx", word)).contains("harbour bridge").doesNotContain("boom");
        assertThat(text("a.xhtml", page)).contains("harbour bridge").hasSizeLessThan(2000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "content.xml", "OEBPS/book.opf"})
    void aZipBombIsGivenUp(String part) throws IOException {
        String name = part.startsWith("w") ? "a.docx" : part.startsWith("c") ? "a.odt" : "a.epub";
        byte[] bomb = SampleFiles.zip(Map.of(part, "<a>" + " ".repeat(140 << 20)));

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refusal(name, bomb)).isEqualTo("file-unpacks-too-large");
    }

    @Test
    void anArchiveOfTooManyPartsIsGivenUp() throws IOException {
        Map<String, String> parts = new TreeMap<>();
        for (int i = 0; i <= ReadingLimits.ARCHIVE_PARTS; i++) {
            parts.put("word/" + i + ".xml", "");
        }
        parts.put("word/document.xml", "<w:p><w:t>Words</w:t></w:p>");
        assertThat(refusal("a.docx", SampleFiles.zip(parts))).isEqualTo("file-unpacks-too-large");
    }

    @Test
    void aPdfBombIsGivenUp() throws IOException {
        byte[] packed = new byte[1 << 20];
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(new byte[200 << 20]);
        deflater.finish();
        int length = deflater.deflate(packed);
        deflater.end();
        byte[] head = ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>"
                + "endobj 3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj 4 0 obj<</Filter/FlateDecode/Length "
                + length + ">>stream\n").getBytes(StandardCharsets.US_ASCII);
        byte[] file = Arrays.copyOf(head, head.length + length);
        System.arraycopy(packed, 0, file, head.length, length);

        assertThat(refusal("a.pdf", file)).isEqualTo("file-unpacks-too-large");
    }

    @Test
    void anArchiveInAnArchiveIsNotOpened() throws IOException {
        byte[] inner = SampleFiles.of("docx");
        byte[] outer = SampleFiles.zip(Map.of("inner.zip", new String(inner, StandardCharsets.ISO_8859_1)));

        assertThat(refusal("articles.zip", outer)).isEqualTo("file-is-archive");
        assertThat(refusal("a.docx", outer)).isIn("file-damaged", "file-is-archive");
    }

    @Test
    void aPartThatPointsOutOfItsArchiveLeadsNowhere() throws IOException {
        Path outside = folder.resolve("outside.xhtml");
        byte[] book = SampleFiles.zip(Map.of(
                "META-INF/container.xml", "<c><rootfile full-path=\"b.opf\"/></c>",
                "b.opf", "<p><item id=\"a\" href=\"../../" + outside + "\"/><item id=\"b\" href=\"mailto:x\"/>"
                        + "<item id=\"c\" href=\"c.xhtml\"/><itemref idref=\"a\"/><itemref idref=\"b\"/>"
                        + "<itemref idref=\"c\"/></p>",
                "../outside.xhtml", "<p>written outside</p>",
                "c.xhtml", "<p>Inside, in so many words.</p>"));
        Path inside = Files.createDirectory(folder.resolve("inside"));
        Imported imported = new ArticleImporter().importFrom(List.of(Files.write(inside.resolve("a.epub"), book)));

        assertThat(imported.articles()).extracting(article -> article.text().value())
                .containsExactly("Inside, in so many words.");
        assertThat(outside).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "xhtml"})
    void anExternalEntityIsNotRead(String extension) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret words");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">"
                + "<!ENTITY % y SYSTEM \"" + secret.toUri() + "\">%y;]>";
        byte[] file = switch (extension) {
            case "docx" -> SampleFiles.zip(Map.of("word/document.xml", xml + "<w:p><w:t>Words &x;</w:t></w:p>"));
            case "odt" -> SampleFiles.zip(Map.of("content.xml", xml + "<d><text:p>Words &x;</text:p></d>"));
            default -> (xml + "<html><body><p>" + PROSE + "&x;</p></body></html>").getBytes(StandardCharsets.UTF_8);
        };

        assertThat(text("a." + extension, file)).isNotBlank().doesNotContain("the secret words");
    }

    @Test
    void scriptsAndHandlersArePassedOver() throws IOException {
        String page = "<html><body onload=\"alert(1)\"><script>document.write('injected')</script><article><p>"
                + PROSE.repeat(5) + "</p><img src=x onerror=alert(2)><a href=\"javascript:alert(3)\">More</a>"
                + "<svg><script>alert(4)</script></svg></article></body></html>";
        assertThat(text("a.html", page.getBytes(StandardCharsets.UTF_8)))
                .contains("harbour bridge").doesNotContain("alert").doesNotContain("injected");
    }

    @Test
    void aFileOfTwoHundredMegabytesIsNotEvenLoaded() throws IOException {
        Path large = folder.resolve("large.html");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        Imported imported = new ArticleImporter().importFrom(List.of(large));

        assertThat(imported.problems()).extracting(Problem::code).containsExactly("file-too-large");
        assertThat(imported.originals().hashes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "table", "ul", "blockquote", "w:x"})
    void aHundredThousandNestedTagsDoNoHarm(String tag) throws IOException {
        String deep = ("<" + tag + ">").repeat(100_000);
        byte[] page = ("<html><body><p>" + PROSE.repeat(5) + "</p>" + deep + "<p>" + PROSE.repeat(5) + "</p>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] word = SampleFiles.zip(Map.of("word/document.xml",
                "<w:p><w:t>" + PROSE + "</w:t></w:p>" + deep + "<w:p><w:t>Bottom</w:t></w:p>"));

        assertThat(text("a.html", page)).contains("harbour bridge");
        assertThat(text("a.docx", word)).contains("harbour bridge");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "word "})
    void aLineOfAMillionCharactersIsRead(String piece) throws IOException {
        byte[] line = piece.repeat(1_000_000 / piece.length()).getBytes(StandardCharsets.UTF_8);
        assertThat(text("a.txt", line)).hasSizeGreaterThan(900_000);
    }

    @ParameterizedTest
    @CsvSource({"txt", "md", "html", "eml"})
    void anEndlessLineIsRead(String extension) throws IOException {
        for (String piece : List.of("a", "word ", "By A. ", "<b>x", "[x](", "**x ", "1,", "\" ", ">", "-", "# ")) {
            String head = extension.equals("eml") ? "From: a@example.org\nSubject: b\n\n" : "";
            byte[] line = (head + piece.repeat(40_000 / piece.length())).getBytes(StandardCharsets.UTF_8);
            assertThat(importing("a." + extension, line).articles()).as(piece).hasSizeLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, a.txt, pdf", "docx, a.pdf, docx", "odt, a.docx, odt", "epub, a.docx, epub", "html, a.txt, html",
        "html, a.md, html", "html, a.docx, html", "mhtml, a.html, mhtml", "txt, a.pdf, txt", "txt, a.docx, txt"})
    void aWrongEndingIsSeenThroughAndTold(String really, String name, String read) throws IOException {
        Imported imported = importing(name, SampleFiles.of(really));

        assertThat(imported.articles()).hasSize(1);
        assertThat(imported.problems()).filteredOn(problem -> problem.code().equals("format-misnamed"))
                .singleElement().extracting(problem -> problem.arguments().getFirst()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"pdf", "docx", "odt", "epub", "html"})
    void aFileWithoutAnEndingIsReadByItsContent(String really) throws IOException {
        assertThat(importing("article", SampleFiles.of(really)).articles()).hasSize(1);
    }

    @Test
    void lockedFilesSaySo() throws IOException {
        byte[] pdf = SampleFiles.pdf("secret", List.of(List.of("Some text of the page.")));
        byte[] word = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};

        assertThat(refusal("a.pdf", pdf)).isEqualTo("file-encrypted");
        assertThat(refusal("a.docx", word)).isEqualTo("file-encrypted");
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void aTruncatedFileIsReadOrRefusedInWords(String extension, int share) throws IOException {
        byte[] whole = SampleFiles.of(extension);
        Imported imported = importing("a." + extension, Arrays.copyOf(whole, whole.length * share / 10));

        assertThat(imported.articles().size() + imported.problems().size()).isPositive();
        assertEveryProblemIsInWords(imported);
    }

    private static Stream<Object[]> cuts() {
        return SampleFiles.EXTENSIONS.stream().flatMap(extension ->
                Stream.of(1, 3, 5, 7, 9).map(share -> new Object[] {extension, share}));
    }

    private static void assertEveryProblemIsInWords(Imported imported) {
        MessageWording wording = new MessageWording(Locale.ENGLISH);
        assertThat(imported.problems()).allSatisfy(problem -> {
            assertThat(wording.say(problem.message())).doesNotContain("problem.");
            assertThat(wording.say(problem.remedy())).isNotBlank().doesNotContain("problem.");
        });
    }

    private String refusal(String name, byte[] bytes) throws IOException {
        Imported imported = importing(name, bytes);
        assertThat(imported.articles()).isEmpty();
        assertEveryProblemIsInWords(imported);
        return imported.problems().getFirst().code();
    }

    private String text(String name, byte[] bytes) throws IOException {
        List<Article> articles = importing(name, bytes).articles();
        return articles.isEmpty() ? "" : articles.getFirst().text().value();
    }

    private Imported importing(String name, byte[] bytes) throws IOException {
        return new ArticleImporter().importFrom(List.of(Files.write(folder.resolve(name), bytes)));
    }
}
