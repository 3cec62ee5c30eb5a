package org.variorum.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.app.export.Drafted;
import org.variorum.app.export.ExportDraft;
import org.variorum.app.export.ExportFormats;
import org.variorum.app.export.ExportOptions;
import org.variorum.app.export.FormatExporter;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Compares articles and writes the comparison into one file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Compares articles and writes the comparison into one file.",
        description = {
            "",
            "What the format cannot hold is told on standard error, a line each.",
            "A file that exists is left alone unless --overwrite is given; missing folders are made."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum export folder --format pdf --out report.pdf",
            "  variorum export folder --out sheet.xlsx --overwrite",
            "  variorum export folder --out report.html --quotations-only --redact",
            "  variorum export folder --out numbers.csv --status disputed --kind quantity --leave-out C"
        })
final class ExportCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Mixin
    private ArticleInputs inputs = new ArticleInputs();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "The format; without it, the ending of the file name tells.")
    private @Nullable String format;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private Path out = Path.of("");

    @Option(names = "--overwrite", description = "Replace the file if it exists.")
    private boolean overwrite;

    @Option(names = "--everything", description = "Export every dispute, the weakest included.")
    private boolean everything;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Option(names = "--quotations-only", description = "Leave the articles' texts out but for what is quoted.")
    private boolean quotationsOnly;

    @Option(names = "--redact", description = "Put sigla in place of the sources' names everywhere.")
    private boolean redacted;

    @Mixin
    private WorkspaceOption embedded = new WorkspaceOption();

    @Mixin
    private ShownOptions shown = new ShownOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ExportCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        double minimumConfidence = confidence.minimum(services.wording());
        FormatExporter exporter = exporter();
        HeadlessComparison.Outcome outcome =
                new HeadlessComparison(services, terminal, everything ? 0 : minimumConfidence)
                        .run(inputs.sources());
        return outcome.workspace()
                .map(workspace -> export(exporter, workspace) ? outcome.exitCode() : ExitCode.NOTHING)
                .orElse(outcome.exitCode());
    }

    private FormatExporter exporter() {
        Optional<FormatExporter> found = format == null
                ? ExportFormats.forFile(services.exporters(), out)
                : ExportFormats.named(services.exporters(), format);
        return found.orElseThrow(() -> new ParameterException(spec.commandLine(), say(
                "cli.unknown-format", format == null ? out.toString() : format, codes())));
    }

    private String codes() {
        return services.exporters().stream().map(FormatExporter::code).collect(Collectors.joining(", "));
    }

    private boolean export(FormatExporter exporter, Workspace workspace) {
        Workspace part = shown.part(workspace, spec.commandLine(), services.wording())
                .of(workspace, services.wording());
        ExportOptions options = new ExportOptions(quotationsOnly, redacted, embedded.isWanted());
        return switch (exporter.draft(part, options)) {
            case Drafted.Made made -> write(exporter, made.draft());
            case Drafted.Refused refused -> failed(refused.problem());
        };
    }

    private boolean write(FormatExporter exporter, ExportDraft draft) {
        Optional<Problem> problem = overwrite ? draft.replace(out) : draft.write(out);
        if (problem.isPresent()) {
            boolean refused = problem.get().code().equals("export-exists");
            boolean done = failed(problem.get());
            if (refused) {
                terminal.err().println(say("cli.overwrite"));
            }
            return done;
        }
        if (!draft.losses().isEmpty()) {
            terminal.err().println(say("cli.losses", exporter.name()));
            draft.losses().forEach(loss -> terminal.err().println("  " + loss));
        }
        return true;
    }

    private boolean failed(Problem problem) {
        new ProblemPrinter(terminal, services.wording()).print(problem);
        return false;
    }

    private String say(String code, String... arguments) {
        return services.wording().say(Phrase.of(code, arguments));
    }
}
