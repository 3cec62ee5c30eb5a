package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.article.Article;
import org.variorum.model.article.MetadataField;
import org.variorum.model.problem.Problem;

/** Files as programs and people make them, not as formats are described. */
class OddInputTest {

    private static final String FIRST =
            "Three people were killed when a ferry struck the pier on Thursday, the guard said.";
    private static final String SECOND = "The “Albatros” had 214 people on board, said the company’s Marie Dupré.";
    private static final String PAGE = "<html><head><title>Ferry strikes pier</title></head><body><h1>Ferry strikes "
            + "pier</h1><p>" + FIRST + "</p><p>" + SECOND + "</p></body></html>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32", "x-UTF-32LE-BOM"})
    void wideCharactersAreReadThoughNothingDeclaresThem(String charset) throws IOException {
        Charset wide = Charset.forName(charset);
        assertThat(only("a.txt", (FIRST + "\n\n" + SECOND).getBytes(wide.name().equals("UTF-32")
                ? Charset.forName("X-UTF-32BE-BOM") : wide)).text().value()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aPageInWideCharactersIsSeenThroughUnderAWrongName() throws IOException {
        Article article = only("page", PAGE.getBytes(StandardCharsets.UTF_16LE));
        assertThat(article.text().value()).contains(SECOND).doesNotContain("<p>");
    }

    @Test
    void zerosInBothBytesOfThePairsAreNoText() throws IOException {
        assertThat(read("a.txt", (FIRST + "\0\0 " + SECOND + "\0").getBytes(StandardCharsets.UTF_8)).problems())
                .extracting(Problem::code).containsExactly("file-binary");
    }

    @Test
    void aTextOfTheOldMacKeepsItsQuotationMarks() throws IOException {
        byte[] bytes = ("Ferry\r\r" + SECOND + "\r").getBytes(Charset.forName("x-MacRoman"));
        assertThat(only("a.txt", bytes).text().value()).contains(SECOND);
    }

    @ParameterizedTest
    @CsvSource({"text/html,", "text/html,us-ascii", "text/html,windows-1252", "text/html,utf-8"})
    void aWebArchiveIsReadInTheEncodingItHas(String type, String charset) throws IOException {
        Charset really = Charset.forName(Optional.ofNullable(charset).filter(name -> !name.equals("us-ascii"))
                .orElse("utf-8"));
        String named = charset == null ? "" : "; charset=" + charset;
        String declared = charset == null || !charset.equals("us-ascii") ? "8bit" : "7bit";
        byte[] archive = ("From: <Saved by Blink>\r\nDate: Tue, 4 Mar 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: " + type + named
                + "\r\nContent-Transfer-Encoding: " + declared + "\r\n\r\n" + PAGE + "\r\n--b--\r\n").getBytes(really);
        assertThat(only("a.mhtml", archive).text().value()).contains(SECOND);
    }

    @Test
    void aWebArchiveKeepsAllThatItsPageSays() throws IOException {
        String said = PAGE.replace("</head>", "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
                + "\"dateModified\":\"2024-03-15T09:00:00Z\",\"articleSection\":\"Local\"}</script>"
                + "<link rel=canonical href=https://harbour.example/2024/03/14/ferry></head>");
        Article article = only("a.mhtml", ("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n" + said
                + "\r\n--b--\r\n").getBytes(StandardCharsets.UTF_8));
        assertThat(article.metadata().updated()).isPresent();
        assertThat(article.metadata().section()).contains("Local");
        assertThat(article.metadata().uncertain()).contains(MetadataField.SOURCE, MetadataField.PUBLISHED);
    }

    @Test
    void aForwardedMessageIsTheArticleAndThatIsSaid() throws IOException {
        Imported imported = read("a.eml", ("From: Anna <a@b.example>\nSubject: Fwd: look\nMIME-Version: 1.0\n"
                + "Date: Fri, 15 Mar 2024 08:00:00 +0000\nContent-Type: multipart/mixed; boundary=\"b\"\n\n--b\n"
                + "Content-Type: text/plain\n\nSee below.\n\n--b\nContent-Type: message/rfc822\n"
                + "Content-Disposition: attachment\n\nFrom: Harbour Post <n@h.example>\nSubject: Ferry strikes pier\n"
                + "Date: Thu, 14 Mar 2024 18:20:00 +0000\nMIME-Version: 1.0\nContent-Type: text/plain\n\n"
                + FIRST + "\n\n" + SECOND + "\n\n--b--\n").getBytes(StandardCharsets.UTF_8));
        Article article = imported.articles().getFirst();
        assertThat(article.text().value()).contains(FIRST, SECOND).doesNotContain("See below");
        assertThat(article.metadata().source()).contains("Harbour Post");
        assertThat(article.metadata().uncertain()).contains(MetadataField.SOURCE);
        assertThat(article.metadata().published().orElseThrow().iso()).isEqualTo("2024-03-14T18:20Z");
        assertThat(imported.problems()).extracting(Problem::code).containsExactly("message-longest-read");
    }

    @Test
    void movedHiddenAndBoxedWordsOfAWordFileStandOnceOrNotAtAll() throws IOException {
        String moved = "<w:r><w:t>Moved words.</w:t></w:r>";
        String box = "<w:txbxContent><w:p><w:r><w:t>Boxed words.</w:t></w:r></w:p></w:txbxContent>";
        byte[] file = SampleFiles.zip(Map.of("word/document.xml", "<w:document><w:body><w:p><w:moveFrom>" + moved
                + "</w:moveFrom></w:p><w:p><w:r><w:t>Shown.</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>Hidden."
                + "</w:t></w:r><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t> Not hidden.</w:t></w:r></w:p>"
                + "<w:p><w:moveTo>" + moved + "</w:moveTo></w:p><w:p><w:r><w:t>Before.</w:t></w:r><w:r>"
                + "<mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box + "</mc:Fallback>"
                + "</mc:AlternateContent></w:r></w:p></w:body></w:document>"));
        assertThat(only("a.docx", file).text().value())
                .isEqualTo("Shown. Not hidden.\n\nMoved words.\n\nBefore.\n\nBoxed words.");
    }

    @Test
    void boxedWordsOfAnOpenDocumentStandOnceAndCommentsNotAtAll() throws IOException {
        byte[] file = SampleFiles.zip(Map.of("content.xml", "<d><office:text><text:p>Before.<office:annotation>"
                + "<text:p>Comment</text:p></office:annotation><draw:text-box><text:p>Boxed words.</text:p>"
                + "</draw:text-box></text:p></office:text></d>"));
        assertThat(only("a.odt", file).text().value()).isEqualTo("Before.\n\nBoxed words.");
    }

    @Test
    void aMagazineGivesAnArticleForEachSignedPiece() throws IOException {
        String ferry = "<h1>Ferry strikes pier in Harbour City</h1><p>By Ann Lee</p><p>" + FIRST + "</p><p>" + SECOND
                + " It had come from the islands.</p>";
        String talks = "<h1>Ministers cut tariffs on medical goods</h1><p>By Tom Roe</p><p>Ministers of forty "
                + "countries agreed on Tuesday to cut tariffs by half.</p>"
                + "<p>Aid groups welcomed the step but said that it came "
                + "late for countries that had paid high prices for years.</p>";
        List<Article> articles = read("a.epub", SampleFiles.zip(Map.of(
                "META-INF/container.xml", "<c><rootfile full-path=\"b.opf\"/></c>",
                "b.opf", "<p><dc:title>Harbour Weekly</dc:title><dc:date>2024-03-17</dc:date>"
                        + "<item id=\"t\" href=\"t.xhtml\"/><item id=\"f\" href=\"f.xhtml\"/>"
                        + "<item id=\"m\" href=\"m.xhtml\"/><itemref idref=\"t\"/><itemref idref=\"f\"/>"
                        + "<itemref idref=\"m\"/></p>",
                "t.xhtml", "<ul><li>Ferry strikes pier in Harbour City</li><li>Ministers cut tariffs</li></ul>",
                "f.xhtml", ferry, "m.xhtml", talks))).articles();
        assertThat(articles).extracting(article -> article.metadata().title().orElse(""))
                .containsExactly("Ferry strikes pier in Harbour City", "Ministers cut tariffs on medical goods");
        assertThat(articles).extracting(article -> article.metadata().byline().orElse(""))
                .containsExactly("Ann Lee", "Tom Roe");
        assertThat(articles).allSatisfy(article -> {
            assertThat(article.metadata().source()).contains("Harbour Weekly");
            assertThat(article.metadata().published()).isPresent();
            assertThat(article.metadata().uncertain()).contains(MetadataField.PUBLISHED);
        });
        assertThat(included(articles.getFirst())).contains(FIRST).doesNotContain("Ministers");
        assertThat(included(articles.getLast())).contains("forty countries").doesNotContain("ferry", "Ferry");
    }

    private static String included(Article article) {
        StringBuilder text = new StringBuilder(article.text().value());
        article.exclusions().forEach(exclusion -> {
            for (int i = exclusion.span().start(); i < exclusion.span().end(); i++) {
                text.setCharAt(i, ' ');
            }
        });
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.rtf", "a.doc", "a.docx", "a.txt"})
    void richTextIsCalledByItsNameWhateverItsEnding(String name) throws IOException {
        assertThat(read(name, "{\\rtf1\\ansi Ferry strikes pier\\par}".getBytes(StandardCharsets.UTF_8)).problems())
                .singleElement().satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("format-foreign");
                    assertThat(problem.arguments().getFirst()).contains("Rich Text");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\n", "Heading number 1 of the long list...\n", "Harbour Post, 4 March 2024\n"})
    void aListOfFortyThousandLinesIsReadInSeconds(String line) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 40_000; i++) {
            lines.append(line.replace("1", String.valueOf(i)));
        }
        long used = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        assertThat(only("a.txt", lines.toString().getBytes(StandardCharsets.UTF_8)).exclusions()).isNotNull();
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - used)
                .isLessThan(TimeUnit.SECONDS.toNanos(10));
    }

    @Test
    void aFileOfMoreArticlesThanAreTakenGivesTheFirstAndSaysSo() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 900; i++) {
            lines.append("The council approved bridge ").append(i).append(" on Tuesday after a long debate.\n")
                    .append("A heading of five words ").append(i).append("\nA heading of five words ").append(i)
                    .append('\n');
        }
        Imported imported = read("a.txt", lines.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(imported.articles()).hasSize(ReadingLimits.DEFAULT.articles());
        assertThat(imported.problems()).extracting(Problem::code).containsExactly("too-many-articles");
    }

    @Test
    void anOldWordFileIsNotCalledLocked() throws IOException {
        byte[] bytes = "\u00D0\u00CF\u0011\u00E0 W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(read("a.docx", bytes).problems()).extracting(Problem::code).containsExactly("format-foreign");
    }

    @ParameterizedTest
    @ValueSource(strings = {"article", "تقرير العبّارة", "تقرير.txt"})
    void plainTextNeedsNoEndingAndNoLatinName(String name) throws IOException {
        assertThat(only(name, (FIRST + "\n\n" + SECOND).getBytes(StandardCharsets.UTF_8)).original().file())
                .isEqualTo(name);
    }

    private Article only(String name, byte[] bytes) throws IOException {
        return read(name, bytes).articles().getFirst();
    }

    private Imported read(String name, byte[] bytes) throws IOException {
        return new ArticleImporter().importFrom(List.of(Files.write(folder.resolve(name), bytes)));
    }
}
