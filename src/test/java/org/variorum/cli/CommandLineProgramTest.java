package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.app.export.FormatExporter;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.Article;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;
import org.variorum.store.export.html.HtmlFormat;
import org.variorum.store.export.json.JsonFormat;
import org.variorum.store.reading.ArticleImporter;
import org.variorum.store.reading.ReadingProgress;

/** The commands over the real importer and the real exporters; the comparison itself finds nothing. */
class CommandLineProgramTest {

    private static final Wording WORDING = new MessageWording(Locale.ENGLISH);

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<String> drawn = new ArrayList<>();
    private Comparison result = Comparison.EMPTY;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeTwoArticles() throws IOException {
        article("set/a.txt", "The flood killed 12 people in Delta on Monday, police said.");
        article("set/b.txt", "About 30 people died when the river rose in Delta, officials said.");
    }

    @Test
    void comparesAndWritesBothFormats() {
        Path json = folder.resolve("out/c.json");
        Path html = folder.resolve("out/c.html");
        assertThat(run("compare", path("set"), "--json", json.toString(), "--html", html.toString())).isZero();
        assertThat(json).content().contains("\"variorum-comparison\"").contains("12 people in Delta");
        assertThat(html).content().startsWith("<!DOCTYPE html>").contains("12 people in Delta");
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void tellsOfDisputesFromTheWantedConfidenceOn() {
        result = ExportSample.workspace().comparison();
        Path json = folder.resolve("c.json");
        assertThat(run("compare", path("set"), "--min-confidence", "0.95", "--json", json.toString())).isZero();
        assertThat(json).content().contains("About 30 people").doesNotContain("\"quantity.disjoint\"");
        assertThat(run("compare", path("set"), "--min-confidence", "0.9", "--json", json.toString())).isZero();
        assertThat(json).content().contains("\"quantity.disjoint\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "-0.1", "NaN", "much"})
    void confidenceIsANumberFromZeroToOne(String number) {
        assertThat(run("compare", path("set"), "--min-confidence=" + number)).isEqualTo(2);
        assertThat(err.toString()).contains("--min-confidence");
    }

    @Test
    void printsASummaryWhenNoFormatIsNamed() {
        result = ExportSample.workspace().comparison();
        assertThat(run("compare", path("set"))).isZero();
        assertThat(out.toString())
                .contains("1 disputed, 1 nuanced, 0 agreed, 1 from one source")
                .contains("1. Number killed in Delta")
                .contains("[number, likely] A says 12, B says about 30")
                .contains("A  “Police said 12 people died in Delta 🏚 at 7 p.m”")
                .contains("not mentioned by C")
                .contains("C: cannot tell")
                .doesNotContain("\u001b");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void tellsWhatCouldNotBeReadAndComparesTheRest() throws IOException {
        Files.write(folder.resolve("set/empty.txt"), new byte[0]);
        Files.write(folder.resolve("set/binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, (byte) 0xff, 0, 7});
        article("set/page.html", "<html><body><script>var x;</script></body></html>");
        Path json = folder.resolve("c.json");
        assertThat(run("compare", path("set"), path("missing.txt"), "--json", json.toString())).isEqualTo(1);
        assertThat(json).exists();
        assertThat(err.toString().lines())
                .anyMatch(line -> line.contains("empty.txt is empty."))
                .anyMatch(line -> line.contains("binary.txt does not hold text"))
                .anyMatch(line -> line.contains("page.html holds no readable text"))
                .anyMatch(line -> line.contains("missing.txt does not exist."))
                .hasSize(4);
    }

    @Test
    void refusesATextOfTwentyMegabytesAndComparesTheRest() throws IOException {
        article("set/long.txt", "Many words about the flood. ".repeat(750_000));
        assertThat(run("compare", path("set"))).isEqualTo(1);
        assertThat(err.toString()).contains("long.txt is larger than").hasLineCount(1);
    }

    @Test
    void readsAFileInABrokenEncodingAndSaysSo() throws IOException {
        byte[] broken = "The caf\u00e9 was flooded\u0081\u00ff\u0000".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(folder.resolve("set/broken.txt"), Arrays.copyOf(broken, broken.length - 1));
        assertThat(run("compare", path("set"))).isZero();
        assertThat(err.toString()).contains("broken.txt: some characters could not be read");
    }

    @Test
    void hasNothingToCompareInOneArticle() {
        assertThat(run("compare", path("set/a.txt"), "--json", path("c.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("a.txt is the only article").hasLineCount(1);
        assertThat(folder.resolve("c.json")).doesNotExist();
    }

    @Test
    void hasNothingToCompareInAFolderWithoutArticles() throws IOException {
        Files.createDirectory(folder.resolve("none"));
        assertThat(run("compare", path("none"))).isEqualTo(2);
        assertThat(err.toString()).contains("holds no articles").contains("There is nothing to compare.");
    }

    @Test
    void saysThatAFileCannotBeWritten() {
        assertThat(run("compare", path("set"), "--json", path("set/a.txt/c.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("could not be written: a file stands where");
    }

    @Test
    void comparesEachFolderAndGoesOnAfterOneThatFails() throws IOException {
        article("sets/good/a.txt", "The flood killed 12 people.");
        article("sets/good/b.txt", "About 30 people died.");
        article("sets/lonely/a.txt", "Nothing else here.");
        article("sets/zebra/a.txt", "Zebras ran.");
        article("sets/zebra/b.txt", "Zebras slept.");
        assertThat(run("compare", "--each", path("sets"), "--json", path("results"))).isEqualTo(1);
        assertThat(folder.resolve("results/good.json")).exists();
        assertThat(folder.resolve("results/lonely.json")).doesNotExist();
        assertThat(folder.resolve("results/zebra.json")).exists();
        assertThat(err.toString()).contains("The set lonely was not compared.");
    }

    @Test
    void findsNoSetsInAFolderOfFiles() {
        assertThat(run("compare", "--each", path("set"), "--json", path("results"))).isEqualTo(2);
        assertThat(err.toString()).contains("holds no folders");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "compare", "compare --each x", "compare --json", "compare a --colour",
        "render a", "render a --png b --size 9x9",
        "render a --png b --theme blue", "render --png b", "--frobnicate"
    })
    void refusesArgumentsThatCannotBeUsedInOneOrTwoSentences(String arguments) {
        assertThat(run(arguments.split(" "))).isEqualTo(2);
        assertThat(err.toString()).contains("--help`").doesNotContain("\tat ");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void explainsItselfWithExamples() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString()).contains("Examples:").contains("compare").contains("render").contains("Exit codes");
        assertThat(run("compare", "--help")).isZero();
        assertThat(out.toString()).contains("--json=OUT").contains("--html=OUT").contains("--each=FOLDER");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void tellsItsVersion() {
        assertThat(run("--version")).isZero();
        assertThat(out.toString().strip()).isEqualTo("variorum 9.8.7");
    }

    @Test
    void opensTheWindowOnWhatIsNamed() {
        assertThat(run(path("set"))).isZero();
        assertThat(run()).isZero();
        assertThat(drawn).containsExactly("open [" + path("set") + "]", "open []");
    }

    @Test
    void drawsTheWindowAsAskedFor() {
        result = ExportSample.workspace().comparison();
        assertThat(run(
                "render", path("set"), "--png", "w.png", "--size", "800x600", "--theme", "contrast", "--fact", "2"))
                .isZero();
        assertThat(drawn).containsExactly("draw Picture[name=set, file=w.png, width=800, height=600, theme=CONTRAST, "
                + "fact=2, view=side-by-side]");
    }

    @Test
    void drawsNoPictureInTheColoursOfAnUnknownSystem() {
        assertThat(run("render", path("set"), "--png", "w.png", "--theme", "system")).isEqualTo(2);
        assertThat(err.toString()).contains("Not a theme: system. Choose light, dark or contrast.");
    }

    @Test
    void knowsHowManyFactsThereAre() {
        result = ExportSample.workspace().comparison();
        assertThat(run("render", path("set"), "--png", "w.png", "--fact", "4")).isEqualTo(2);
        assertThat(err.toString()).contains("no fact number 4: the comparison has 3.");
    }

    @Test
    void keepsTheDetailsOfAFaultInALogAndPrintsOneSentence() {
        result = null;
        assertThat(run("compare", path("set"))).isEqualTo(2);
        assertThat(err.toString()).contains("a fault of its own (NullPointerException)").hasLineCount(1);
        assertThat(folder.resolve("log/faults.log")).content().contains("\tat ");
    }

    @Test
    void printsThePeakOfMemoryWhereTheSystemTellsIt() {
        assertThat(run("compare", path("set"), "--memory")).isZero();
        assertThat(err.toString()).satisfiesAnyOf(
                text -> assertThat(text).matches("Peak memory: \\d+ MiB\\R"), text -> assertThat(text).isEmpty());
    }

    @Test
    void savesAWorkspaceThatIsWholeAndGivesTheSameReport() throws IOException {
        result = ExportSample.workspace().comparison();
        Path workspace = folder.resolve("w.variorum");
        assertThat(run("save", path("set"), "--workspace", workspace.toString())).isZero();
        assertThat(run("verify", workspace.toString())).isZero();
        assertThat(out.toString()).contains("is whole");
        Path direct = folder.resolve("direct.json");
        Path saved = folder.resolve("saved.json");
        assertThat(run("compare", path("set"), "--json", direct.toString())).isZero();
        result = Comparison.EMPTY;
        assertThat(run("compare", workspace.toString(), "--json", saved.toString())).isZero();
        assertThat(saved).hasSameTextualContentAs(direct);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void verifyTellsWhatIsDamaged() throws IOException {
        Path workspace = folder.resolve("w.variorum");
        assertThat(run("save", path("set"), "--workspace", workspace.toString())).isZero();
        byte[] bytes = Files.readAllBytes(workspace);
        Files.write(workspace, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(run("verify", workspace.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("w.variorum is damaged.");
        Files.writeString(workspace, "something else");
        assertThat(run("verify", workspace.toString())).isEqualTo(2);
    }

    @Test
    void aSecondSavingKeepsTheFirstBesideIt() throws IOException {
        Path workspace = folder.resolve("w.variorum");
        assertThat(run("save", path("set"), "--workspace", workspace.toString())).isZero();
        byte[] first = Files.readAllBytes(workspace);
        article("set/c.txt", "Five boats sank near Delta on Monday, the harbour master said.");
        assertThat(run("save", path("set"), "--workspace", workspace.toString())).isZero();
        assertThat(folder.resolve("w.variorum~")).hasBinaryContent(first);
        assertThat(out.toString()).contains("Written: " + workspace);
        assertThat(run("log", workspace.toString(), "--csv")).isZero();
        assertThat(out.toString()).contains("When,Who,What,About,Standing");
    }

    @Test
    void aWorkspaceThatHoldsMoreIsReplacedOnlyWhenThatIsSaid() throws IOException {
        Path workspace = folder.resolve("w.variorum");
        article("set/c.txt", "Five boats sank near Delta on Monday, the harbour master said.");
        assertThat(run("save", path("set"), "--workspace", workspace.toString())).isZero();
        byte[] first = Files.readAllBytes(workspace);
        Files.delete(folder.resolve("set/c.txt"));
        assertThat(run("save", path("set"), "--workspace", workspace.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("w.variorum was not replaced").contains("--overwrite");
        assertThat(workspace).hasBinaryContent(first);
        assertThat(run("save", path("set"), "--workspace", workspace.toString(), "--overwrite")).isZero();
        assertThat(folder.resolve("w.variorum~")).hasBinaryContent(first);
    }

    @Test
    void aWorkspaceThatIsDamagedOrOpenElsewhereIsNotReplacedWhateverIsSaid() throws IOException {
        Path workspace = folder.resolve("w.variorum");
        assertThat(run("save", path("set"), "--workspace", workspace.toString())).isZero();
        Path lock = Files.writeString(folder.resolve(".w.variorum.lock"), "another-computer\n77\nBen");
        assertThat(run("save", path("set"), "--workspace", workspace.toString(), "--overwrite")).isEqualTo(2);
        assertThat(err.toString()).contains("it is not replaced");
        Files.delete(lock);
        byte[] bytes = Files.readAllBytes(workspace);
        byte[] damaged = Arrays.copyOf(bytes, bytes.length / 2);
        Files.write(workspace, damaged);
        assertThat(run("save", workspace.toString(), "--workspace", workspace.toString(), "--overwrite")).isEqualTo(2);
        assertThat(workspace).hasBinaryContent(damaged);
    }

    @Test
    void aWordThatIsNeitherCommandNorFileIsToldOf() {
        assertThat(run("compar", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("compar is neither a command nor a file.");
    }

    private int run(String... arguments) {
        Terminal terminal = new Terminal(new PrintWriter(out), new PrintWriter(err), false, false);
        return new CommandLineProgram(services(), terminal).run(arguments);
    }

    private Services services() {
        ArticleImporter importer = new ArticleImporter();
        return new Services(
                (paths, progress) -> {
                    org.variorum.store.reading.Imported read = importer.read(paths, ReadingProgress.NONE);
                    return new Imported(read.articles(), read.originals(), read.problems());
                },
                (articles, included, progress) -> result == Comparison.EMPTY ? of(articles) : result,
                List.of(exporter(new JsonFormat()), exporter(new HtmlFormat())),
                new WorkspaceFiles("variorum 9.8.7"), new RecordingPort(drawn), WORDING, "9.8.7",
                new LastResort(folder.resolve("log/faults.log")));
    }

    private static Comparison of(List<Article> articles) {
        return new Comparison(articles, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static FormatExporter exporter(org.variorum.store.export.ExportFormat format) {
        return new FormatExporter(format, WORDING, "variorum 9.8.7");
    }

    private void article(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private record RecordingPort(List<String> calls) implements WindowPort {

        @Override
        public Optional<Problem> open(List<ArticleSource> inputs) {
            calls.add("open " + inputs.stream().map(ArticleSource::given).toList());
            return Optional.empty();
        }

        @Override
        public List<String> views() {
            return List.of("side-by-side", "matrix");
        }

        @Override
        public Optional<Problem> draw(Workspace workspace, Picture picture) {
            calls.add("draw " + picture);
            return Optional.empty();
        }
    }
}
