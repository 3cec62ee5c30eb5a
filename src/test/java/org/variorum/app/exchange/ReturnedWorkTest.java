package org.variorum.app.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.app.export.Drafted;
import org.variorum.app.export.ExportFormats;
import org.variorum.app.export.ExportOptions;
import org.variorum.app.export.FormatExporter;
import org.variorum.app.saving.HeldWorkspace;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;
import org.variorum.store.reading.SampleFiles;
import org.variorum.store.workspace.SampleWorkspaces;
import org.variorum.store.workspace.SavedWorkspace;

class ReturnedWorkTest {

    private static final String GENERATOR = "variorum 1.2.3";
    private static final Wording WORDING = new MessageWording(Locale.ENGLISH);

    private final ReturnedWork work = new ReturnedWork(new WorkspaceFiles(GENERATOR));

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}, seed {1}")
    @CsvSource({
        "json, 1", "json, 2", "json, 3", "json, 4", "annotations, 5", "annotations, 6", "annotations, 7",
        "qdpx, 8", "qdpx, 9", "qdpx, 10", "json, 11", "json, 12", "json, 13", "json, 14", "json, 15", "json, 19",
        "annotations, 16", "annotations, 17", "annotations, 18", "annotations, 20", "annotations, 21",
        "annotations, 22", "annotations, 23", "qdpx, 24", "qdpx, 25", "qdpx, 26", "qdpx, 27", "qdpx, 28", "qdpx, 31"
    })
    void whatWeWroteComesBackAsTheSameWorkspace(String code, long seed) {
        SavedWorkspace saved = SampleWorkspaces.of(seed, (int) seed % 4 * 8);
        HeldWorkspace held = new HeldWorkspace(seed % 2 == 0 ? SampleWorkspaces.revised(saved) : saved, true);
        Workspace workspace = held.workspace();
        Path file = export(code, workspace);
        WorkspaceFiles.Loaded loaded = work.load(file);
        assertThat(loaded.problems()).as("seed %s", seed).isEmpty();
        Workspace back = loaded.workspace().orElseThrow().workspace();
        RecursiveComparisonConfiguration butForReading = RecursiveComparisonConfiguration.builder()
                .withIgnoredFieldsMatchingRegexes(".*captured")
                .build();
        assertThat(back.imported()).as("seed %s", seed).usingRecursiveComparison(butForReading)
                .isEqualTo(workspace.imported());
        assertThat(back.found()).as("seed %s", seed).usingRecursiveComparison(butForReading)
                .isEqualTo(workspace.found());
        assertThat(back.log()).as("seed %s", seed).isEqualTo(workspace.log());
        assertThat(back.comparison()).as("seed %s", seed).usingRecursiveComparison(butForReading)
                .isEqualTo(workspace.comparison());
    }

    @Test
    void quotationsAloneDoNotComeBackAsArticles() throws IOException {
        Path file = draft(new ExportOptions(true, false, true));
        assertThat(Files.readString(file)).doesNotContain("\"workspace\"");
        WorkspaceFiles.Loaded loaded = work.load(file);
        assertThat(loaded.workspace()).isEmpty();
        assertThat(loaded.problems()).extracting(Problem::code).containsExactly("returned-quotations-only");
    }

    @Test
    void aComparisonWithoutItsWorkspaceBringsItsArticlesAndNothingThatWasLeftOut() throws IOException {
        Path file = draft(new ExportOptions(false, true, true));
        assertThat(Files.readString(file)).doesNotContain("\"workspace\"");
        WorkspaceFiles.Loaded loaded = work.load(file);
        Workspace back = loaded.workspace().orElseThrow().workspace();
        assertThat(back.articles()).hasSameSizeAs(ExportSample.workspace().comparison().articles())
                .allSatisfy(article -> assertThat(article.knownSource().orElse("")).startsWith("[Source "))
                .anySatisfy(article -> assertThat(article.exclusions()).isNotEmpty());
        assertThat(back.log().entries()).isEmpty();
        assertThat(back.comparison().facts()).isEmpty();
        assertThat(loaded.problems()).extracting(Problem::code).containsExactly("returned-articles-alone");
    }

    private Path draft(ExportOptions options) {
        FormatExporter json = ExportFormats.named(ExportFormats.all(WORDING, GENERATOR), "json").orElseThrow();
        Path file = folder.resolve("c.json");
        assertThat(json.draft(ExportSample.workspace(), options)).isInstanceOfSatisfying(Drafted.Made.class,
                made -> assertThat(made.draft().write(file)).isEmpty());
        return file;
    }

    @Test
    void annotationsOfOthersBecomeClaimsWhereTheirQuotationIsFound() throws IOException {
        Path file = Files.writeString(folder.resolve("others.jsonld"), """
                {"@context": "http://www.w3.org/ns/anno.jsonld", "id": "https://example.net/1",
                 "type": "AnnotationPage",
                 "items": [
                  {"type": "Annotation", "creator": {"name": "Kim"}, "created": "2025-03-05T10:00:00Z",
                   "body": [{"type": "TextualBody", "purpose": "tagging", "value": "Weather"},
                            {"type": "TextualBody", "purpose": "commenting", "value": "Check with the met office"}],
                   "target": {"source": "https://example.org/C", "selector": {"type": "TextQuoteSelector",
                     "exact": "fell for two days", "prefix": "Rain ", "suffix": ". The bridge"}}},
                  {"type": "Annotation", "body": {"type": "TextualBody", "purpose": "tagging", "value": "Weather"},
                   "target": {"source": "https://example.org/A", "selector": [
                     {"type": "TextQuoteSelector", "exact": "rose on Monday", "prefix": "river ", "suffix": ". Pol"}]}},
                  {"type": "Annotation", "bodyValue": "Never said",
                   "target": {"source": "https://example.org/A", "selector": {"type": "TextQuoteSelector",
                     "exact": "the mayor resigned", "prefix": "", "suffix": ""}}}]}
                """);
        Workspace before = ExportSample.workspace();
        ReturnedWork.Attached attached = work.attach(before, file);
        Workspace after = attached.workspace();
        assertThat(attached.problems()).isEmpty();
        Fact weather = after.comparison().facts().stream()
                .filter(fact -> WORDING.say(fact.label()).equals("Weather"))
                .findFirst()
                .orElseThrow();
        assertThat(weather.claims().flatMap(id -> after.comparison().claim(id).stream()).map(Claim::quote))
                .containsExactly("rose on Monday", "fell for two days");
        assertThat(after.decisions().remarks()).anySatisfy(remark ->
                assertThat(remark.note()).isEqualTo("Check with the met office"));
        assertThat(ReturnedWork.orphans(after)).singleElement().satisfies(problem ->
                assertThat(problem.place()).isEqualTo("the mayor resigned"));
        assertThat(after.log().entries().getFirst().author()).isEqualTo("Kim");
    }

    @Test
    void aQuotationThatStandsInTwoPlacesIsAnOrphan() throws IOException {
        Path file = Files.writeString(folder.resolve("others.json"), """
                [{"type": "Annotation", "body": [], "target": {"source": "elsewhere", "selector":
                  {"type": "TextQuoteSelector", "exact": "people died in Delta", "prefix": "", "suffix": ""}}}]
                """);
        Workspace after = work.attach(ExportSample.workspace(), file).workspace();
        assertThat(ReturnedWork.orphans(after)).hasSize(1);
        Workspace untouched = work.attach(ExportSample.workspace(), empty()).workspace();
        assertThat(after.comparison()).isEqualTo(untouched.comparison());
    }

    @Test
    void aProjectOfAnotherProgramBringsItsTextsAndWhatWasCodedInThem() throws IOException {
        Path file = folder.resolve("others.qdpx");
        Files.write(file, SampleFiles.zip(Map.of("project.qde", """
                <?xml version="1.0" encoding="utf-8"?>
                <Project name="P" xmlns="urn:QDA-XML:project:1.0"><Users><User guid="U1" name="Kim"/></Users>
                <CodeBook><Codes><Code guid="C1" name="Toll" isCodable="true"/></Codes></CodeBook>
                <Sources><TextSource guid="S1" name="First" plainTextPath="internal://s1.txt">
                 <PlainTextSelection guid="P1" name="x" startPosition="2" endPosition="16" creatingUser="U1">
                  <Coding guid="G1"><CodeRef targetGUID="C1"/></Coding></PlainTextSelection>
                 <PlainTextSelection guid="P2" startPosition="90" endPosition="99" creatingUser="U1"/></TextSource>
                </Sources></Project>
                """, "sources/s1.txt", "🌊 Twelve people died on Monday.")));
        Workspace workspace = work.load(file).workspace().orElseThrow().workspace();
        assertThat(workspace.articles()).singleElement().satisfies(article ->
                assertThat(article.displayTitle()).isEqualTo("First"));
        assertThat(workspace.comparison().claims()).map(Claim::quote).containsExactly("Twelve people ");
        assertThat(workspace.comparison().facts()).map(fact -> WORDING.say(fact.label())).containsExactly("Toll");
    }

    @ParameterizedTest
    @CsvSource({
        "x.json, {", "x.json, 7", "x.json, '{\"format\": \"variorum-comparison\", \"workspace\": \"%%\"}'",
        "x.jsonld, '{\"target\": 5}'", "x.qdpx, no zip", "x.json, '{\"format\": \"variorum-comparison\"}'"
    })
    void saysWhatIsWrongWithAFileThatBringsNothing(String name, String content) throws IOException {
        Path file = Files.writeString(folder.resolve(name), content);
        WorkspaceFiles.Loaded loaded = work.load(file);
        assertThat(loaded.workspace()).isEmpty();
        assertThat(loaded.problems()).isNotEmpty();
        assertThat(WORDING.say(loaded.problems().getFirst().message())).contains(name);
    }

    private Path empty() throws IOException {
        return Files.writeString(folder.resolve("none.json"), "[]");
    }

    private Path export(String code, Workspace workspace) {
        FormatExporter exporter = ExportFormats.named(ExportFormats.all(WORDING, GENERATOR), code).orElseThrow();
        Path file = folder.resolve("c." + exporter.extension());
        assertThat(exporter.write(workspace, ExportOptions.EVERYTHING, file)).isEmpty();
        return file;
    }
}
