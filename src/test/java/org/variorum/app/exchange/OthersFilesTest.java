package org.variorum.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;

/** Files in the ways of other programs: what they mark is found, or told of as an orphan. */
class OthersFilesTest {

    private static final Path FILES = Path.of("src", "test", "resources", "org", "variorum", "app", "exchange");
    private static final Wording WORDING = new MessageWording(Locale.ENGLISH);

    private final ReturnedWork work = new ReturnedWork(new WorkspaceFiles("variorum 1.2.3"));

    @TempDir
    private Path folder;

    @Test
    void anExportOfWebAnnotationsByRowsIsAttached() {
        ReturnedWork.Attached attached = work.attach(ExportSample.workspace(), FILES.resolve("hypothesis.json"));
        Workspace after = attached.workspace();

        assertThat(attached.problems()).isEmpty();
        assertThat(quotes(after, "Toll")).contains("About 30 people died in Delta", "The bridge is closed");
        assertThat(notes(after)).contains("Who counted?");
        assertThat(after.log().entries()).extracting(LogEntry::author).contains("kim", "lee");
        assertThat(ReturnedWork.orphans(after)).extracting(Problem::place).containsExactly("the dam has burst");
    }

    @Test
    void bodiesAndSelectorsInEveryFormOfTheModelAreUnderstood() {
        Workspace after = work.attach(ExportSample.workspace(), FILES.resolve("bodies.jsonld")).workspace();

        assertThat(quotes(after, "Weather")).containsExactly("rose this week", "fell for two days");
        assertThat(notes(after)).containsOnly("Written out plainly\nNo purpose given");
        assertThat(after.log().entries().getFirst().author()).isEqualTo("Kim, Lee");
        assertThat(ReturnedWork.orphans(after)).isEmpty();
    }

    @Test
    void aProjectBringsNestedCodesNotesAndThePlainTextsOfItsSources() throws IOException {
        WorkspaceFiles.Loaded loaded = work.load(project());
        Workspace workspace = loaded.workspace().orElseThrow().workspace();

        assertThat(workspace.articles()).extracting(Article::displayTitle).containsExactly("First", "Inside", "Scan");
        assertThat(workspace.comparison().claims()).extracting(Claim::quote).containsExactlyInAnyOrder(
                "Twelve people died", "Monday", "mayor", "Forty people");
        assertThat(workspace.comparison().facts()).extracting(fact -> WORDING.say(fact.label()))
                .containsExactlyInAnyOrder("Toll", "Water: Said", "People: Said");
        assertThat(notes(workspace)).containsExactly("Ask the police again.");
        assertThat(ReturnedWork.orphans(workspace)).extracting(Problem::place).containsExactlyInAnyOrder(
                "no such words", "Twelve pages of figures", "Rain fell for two days. The bridge is closed.");
        assertThat(loaded.problems()).extracting(Problem::code, problem -> problem.arguments().getFirst())
                .containsExactly(tuple("returned-source-without-text", "third.txt"));
    }

    @Test
    void aSelectionOfASourceWithoutTextIsFoundInTheOpenArticleByItsName() throws IOException {
        Workspace after = work.attach(ExportSample.workspace(), project()).workspace();

        assertThat(quotes(after, "Water")).containsExactly("Rain fell for two days. The bridge is closed.");
    }

    private Path project() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("project.qde", Files.readString(FILES.resolve("nested.qde")));
        parts.put("Sources\\b1.txt", "\ufeff🌊\r\nTwelve people died Monday, they say.\r\n");
        parts.put("Sources/B4.txt", "Forty people came to the meeting.");
        parts.put("sources/n1.txt", "Ask the police again.");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Files.write(folder.resolve("others.qdpx"), bytes.toByteArray());
    }

    private static List<String> quotes(Workspace workspace, String label) {
        return workspace.comparison().facts().stream()
                .filter(fact -> WORDING.say(fact.label()).equals(label))
                .flatMap(Fact::claims)
                .flatMap(id -> workspace.comparison().claim(id).stream())
                .map(Claim::quote)
                .toList();
    }

    private static List<String> notes(Workspace workspace) {
        return workspace.decisions().remarks().stream()
                .map(remark -> remark.note())
                .filter(note -> !note.isEmpty())
                .toList();
    }
}
