package org.variorum.store.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.article.PublicationTime;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;

/** Office documents, books, messages and PDF files, made here byte by byte. */
class FormatReadersTest {

    @Test
    void aWordDocumentGivesItsParagraphsWithoutDeletedText() {
        ReadText read = read("a.docx", SampleFiles.zip(Map.of(
                "word/document.xml", SampleFiles.WORD_BODY,
                "docProps/core.xml", "<c><dc:title>Bridge</dc:title><dc:creator>Ann Lee</dc:creator>"
                        + "<dcterms:created>2025-03-04T10:00:00Z</dcterms:created></c>")));
        assertThat(read.text()).isEqualTo("Bridge approved\n\nThe council voted 12 to 3.");
        assertThat(read.metadata().byline()).contains("Ann Lee");
        assertThat(read.metadata().published()).isEmpty();
        assertThat(read.metadata().captured().map(PublicationTime::date)).hasToString("Optional[2025-03-04]");
    }

    @Test
    void anOpenDocumentGivesItsParagraphsWithoutNotes() {
        ReadText read = read("a.odt", SampleFiles.zip(Map.of("content.xml", """
                <d><office:text><text:h>Bridge</text:h><text:p>Twelve<text:s/>voted<text:line-break/>for it\
                <text:note><text:p>a note</text:p></text:note>.</text:p></office:text></d>""")));
        assertThat(read.text()).isEqualTo("Bridge\n\nTwelve voted for it.");
    }

    @Test
    void aBookGivesItsChaptersInReadingOrder() {
        ReadText read = read("a.epub", SampleFiles.of("epub"));
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
        ReadText read = read("a.pdf", SampleFiles.pdf("", List.of(
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
        assertThat(problem("a.pdf", SampleFiles.pdf("", List.of(List.of(), List.of())))).isEqualTo("pdf-without-text");
    }

    @Test
    void aLockedPdfSaysSo() {
        byte[] locked = SampleFiles.pdf("secret", List.of(List.of("Some text of the page.")));
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
        assertThat(problem(name, SampleFiles.zip(Map.of("other.xml", "<a/>")))).isEqualTo("file-damaged");
    }

    @Test
    void aZipBombEndsAtTheLimit() {
        byte[] bomb = SampleFiles.zip(Map.of("word/document.xml", "<w:t>" + " ".repeat(140 << 20)));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(problem("a.docx", bomb)).isEqualTo("file-unpacks-too-large");
    }

    @Test
    void entitiesAreNeitherExpandedNorFetched() {
        String bomb = "<!DOCTYPE d [<!ENTITY a \"boom\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                + "<w:p><w:t>safe &a;&b;</w:t></w:p>";
        assertThat(read("a.docx", SampleFiles.zip(Map.of("word/document.xml", bomb))).text())
                .doesNotContain("boom").doesNotContain("root:").startsWith("safe");
    }

    @Test
    void aHundredThousandNestedElementsDoNoHarm() {
        String deep = "<w:p><w:t>Top</w:t></w:p>" + "<w:x>".repeat(100_000) + "<w:p><w:t>Bottom</w:t></w:p>";
        assertThat(read("a.docx", SampleFiles.zip(Map.of("word/document.xml", deep))).text()).startsWith("Top");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "odt", "epub", "pdf", "eml", "mhtml"})
    void damagedFilesAreReadOrRefusedButNeverCrash(String extension) {
        byte[] whole = SampleFiles.of(extension);
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
}
