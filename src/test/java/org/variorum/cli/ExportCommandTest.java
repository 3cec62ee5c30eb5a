package org.variorum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.app.export.ExportFormats;
import org.variorum.app.export.FormatExporter;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.wording.MessageWording;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Wording;
import org.variorum.model.workspace.Workspace;
import org.variorum.store.export.ExportSample;

/** Exporting the sample comparison, whatever is named as its source. */
class ExportCommandTest {

    private static final Wording WORDING = new MessageWording(Locale.ENGLISH);
    private static final List<FormatExporter> FORMATS = ExportFormats.all(WORDING, "variorum 9.8.7");

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    static List<String> codes() {
        return FORMATS.stream().map(FormatExporter::code).toList();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void writesEveryFormatOfTheList(String code) {
        Path out = folder.resolve("new/report.file");
        assertThat(run("--format", code, "--out", out.toString())).isZero();
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void readsTheFormatOffTheFileName() throws IOException {
        Path out = folder.resolve("c.claims.jsonld");
        assertThat(run("--out", out.toString())).isZero();
        assertThat(Files.readString(out)).contains("https://schema.org");
    }

    @Test
    void leavesAFileThatExistsAsItIs() throws IOException {
        Path out = Files.writeString(folder.resolve("c.json"), "mine");
        assertThat(run("--out", out.toString())).isEqualTo(2);
        assertThat(out).hasContent("mine");
        assertThat(err.toString())
                .contains("c.json exists already and was left as it is.", "--overwrite").hasLineCount(2);
    }

    @Test
    void replacesItWhenToldTo() throws IOException {
        Path out = Files.writeString(folder.resolve("c.json"), "mine");
        assertThat(run("--out", out.toString(), "--overwrite")).isZero();
        assertThat(out).content().contains("variorum-comparison");
    }

    @Test
    void tellsWhatTheFormatCannotHoldALineEach() {
        assertThat(run("--out", folder.resolve("c.csv").toString())).isZero();
        assertThat(err.toString().lines())
                .contains("CSV leaves out:")
                .contains("  Quotations go along, the articles' whole texts stay behind.")
                .contains("  Which articles derive from which is left out.")
                .noneMatch(line -> line.contains("do not mention"));
    }

    @Test
    void namesTheFormatsWhenThereIsNoSuch() {
        assertThat(run("--format", "xyz", "--out", "x")).isEqualTo(2);
        assertThat(err.toString()).contains("xyz names no format. There are: html, ");
        assertThat(run("--out", "x.unknown")).isEqualTo(2);
    }

    @Test
    void passesOnWhatTheReaderWants() throws IOException {
        Path out = folder.resolve("c.json");
        assertThat(run("--out", out.toString(), "--quotations-only", "--redact")).isZero();
        assertThat(out).content()
                .contains("12 people died in Delta")
                .doesNotContain("Menu")
                .doesNotContain("first.md")
                .contains("[Source A]");
        Path whole = folder.resolve("d.json");
        assertThat(run("--out", whole.toString(), "--min-confidence", "0.95")).isZero();
        assertThat(whole).content().doesNotContain("quantity.disjoint");
        assertThat(run("--out", whole.toString(), "--min-confidence", "0.95", "--everything", "--overwrite")).isZero();
        assertThat(whole).content().contains("quantity.disjoint");
    }

    @Test
    void passesOnTheFactsAndSourcesThatWereChosen() throws IOException {
        Path out = folder.resolve("c.json");
        assertThat(run("--out", out.toString(), "--status", "disputed", "--kind", "quantity")).isZero();
        assertThat(out).content().contains("quantity.disjoint").contains("shown-in-part")
                .doesNotContain("\"workspace\"");
        assertThat(err.toString()).contains("This is a part of a comparison: 1 of 3 facts and 3 of 3 sources.");
        assertThat(run("--out", out.toString(), "--overwrite", "--leave-out", "b,The third.txt")).isZero();
        assertThat(out).content().contains("first.md").doesNotContain("second.html").doesNotContain("third.txt");
        assertThat(run("--out", out.toString(), "--overwrite", "--find", "no such words")).isZero();
        assertThat(out).content().doesNotContain("quantity.disjoint");
    }

    @Test
    void saysWhatCanBeChosen() {
        assertThat(run("--out", "x.json", "--status", "wrong")).isEqualTo(2);
        assertThat(err.toString()).contains("wrong is no --status. There are: disputed, nuanced, agreed");
        assertThat(run("--out", "x.json", "--leave-out", "Z")).isEqualTo(2);
        assertThat(err.toString()).contains("A (The first.md), B (");
        assertThat(run("--out", "x.json", "--leave-out", "A,B,C")).isEqualTo(2);
    }

    @Test
    void leavesTheWorkspaceOutWhenTold() throws IOException {
        Path with = folder.resolve("with.json");
        Path without = folder.resolve("without.json");
        assertThat(run("--out", with.toString())).isZero();
        assertThat(run("--out", without.toString(), "--without-workspace")).isZero();
        assertThat(with).content().contains("\"workspace\"");
        assertThat(without).content().doesNotContain("\"workspace\"");
    }

    private int run(String... arguments) {
        String[] all = Stream.concat(
                Stream.of("export", "sample"), Stream.of(arguments))
                .toArray(String[]::new);
        Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err), false, false);
        Workspace sample = ExportSample.workspace();
        Services services = new Services(
                (paths, progress) -> new Imported(sample.articles(), List.of()),
                (articles, included, progress) -> sample.comparison(),
                FORMATS, new WorkspaceFiles("variorum 9.8.7"), new NoWindowPort(), WORDING, "9.8.7",
                new LastResort(folder.resolve("faults.log")));
        return new CommandLineProgram(services, terminal).run(all);
    }

    private record NoWindowPort() implements WindowPort {

        @Override
        public Optional<Problem> open(List<ArticleSource> inputs) {
            return Optional.empty();
        }

        @Override
        public List<String> views() {
            return List.of("side-by-side", "matrix");
        }

        @Override
        public Optional<Problem> draw(Workspace workspace, Picture picture) {
            return Optional.empty();
        }
    }
}
