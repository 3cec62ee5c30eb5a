package org.variorum.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.app.saving.HeldWorkspace;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;
import org.variorum.store.export.OfficialChecks;
import org.variorum.store.workspace.SampleWorkspaces;

/** What an office program makes of the files that are written for it: it saves again what it understood of them. */
class OfficeProgramTest {

    private static final String HOSTILE = "<b>&\"' =SUM(A1) \ud83d\ude00 \u0627\u0644 \u0001 end";

    private final List<FormatExporter> exporters =
            ExportFormats.all(new MessageWording(Locale.ENGLISH), "variorum 1.2.3");

    @TempDir
    private Path folder;

    @BeforeEach
    void needsAnOfficeProgram() {
        assumeTrue(program().isPresent(), "Skipped: there is no LibreOffice; .ci/run installs one where it may");
    }

    @Test
    void aDocumentIsOpenedWithEveryParagraphAndEveryComment() throws Exception {
        for (Workspace workspace : List.of(ExportSample.workspace(), hostile(),
                new HeldWorkspace(SampleWorkspaces.of(3, 12), true).workspace())) {
            Map<String, String> written = OfficialChecks.entries(Files.readAllBytes(file("docx", workspace)));
            Map<String, String> saved = OfficialChecks.entries(Files.readAllBytes(saved("docx", workspace)));
            assertThat(words(saved.get("word/document.xml"), "w:p", "w:t"))
                    .containsExactlyElementsOf(words(written.get("word/document.xml"), "w:p", "w:t"));
            assertThat(words(saved.get("word/comments.xml"), "w:comment", "w:t"))
                    .isNotEmpty()
                    .containsExactlyInAnyOrderElementsOf(words(written.get("word/comments.xml"), "w:comment", "w:t"));
        }
    }

    @Test
    void aWorkbookIsOpenedWithEverySheetAndEveryRow() throws Exception {
        for (Workspace workspace : List.of(ExportSample.workspace(), hostile())) {
            Map<String, String> written = OfficialChecks.entries(Files.readAllBytes(file("xlsx", workspace)));
            Map<String, String> saved = OfficialChecks.entries(Files.readAllBytes(saved("xlsx", workspace)));
            assertThat(xml(saved.get("xl/workbook.xml")).getElementsByTag("sheet").eachAttr("name"))
                    .isEqualTo(xml(written.get("xl/workbook.xml")).getElementsByTag("sheet").eachAttr("name"));
            for (String sheet : written.keySet()) {
                if (sheet.startsWith("xl/worksheets/sheet")) {
                    assertThat(rows(saved.get(sheet))).as(sheet).isEqualTo(rows(written.get(sheet)));
                    assertThat(xml(saved.get(sheet)).getElementsByTag("f")).as("formulas").isEmpty();
                }
            }
        }
    }

    private static Workspace hostile() {
        Article first = ExportSample.workspace().articles().getFirst();
        return ExportSample.workspace(
                ExportSample.article(first.id(), first.file(), first.text().value(), HOSTILE));
    }

    private Path file(String code, Workspace workspace) {
        FormatExporter exporter = ExportFormats.named(exporters, code).orElseThrow();
        Path file = folder.resolve("report." + code);
        assertThat(exporter.write(workspace, ExportOptions.PLAIN, file)).isEmpty();
        return file;
    }

    /** Runs with a profile of its own, so that no window of the person who builds is disturbed. */
    private Path saved(String code, Workspace workspace) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("saved"));
        Path said = folder.resolve("said.txt");
        Process office = new ProcessBuilder(program().orElseThrow().toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--headless", "--convert-to", code,
                "--outdir", out.toString(), file(code, workspace).toString())
                .redirectErrorStream(true).redirectOutput(said.toFile()).start();
        boolean ended = office.waitFor(120, TimeUnit.SECONDS);
        office.destroyForcibly();
        assertThat(ended).as(Files.readString(said, StandardCharsets.UTF_8)).isTrue();
        assertThat(out.resolve("report." + code)).as(Files.readString(said, StandardCharsets.UTF_8)).exists();
        return out.resolve("report." + code);
    }

    private static Optional<Path> program() {
        return Stream.of("/usr/bin/soffice", "/usr/bin/libreoffice", "/opt/libreoffice/program/soffice")
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** The words of each element of that name that has some, white space aside. */
    private static List<String> words(String part, String element, String text) {
        return xml(part).getElementsByTag(element).stream()
                .map(one -> String.join("", one.getElementsByTag(text).stream().map(Element::wholeText).toList()))
                .map(words -> words.replaceAll("\\s+", ""))
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<Integer> rows(String sheet) {
        return xml(sheet).getElementsByTag("row").stream()
                .map(row -> (int) row.getElementsByTag("c").stream().filter(cell -> cell.childrenSize() > 0).count())
                .filter(cells -> cells > 0)
                .toList();
    }

    private static Document xml(String part) {
        return Jsoup.parse(part, Parser.xmlParser());
    }
}
