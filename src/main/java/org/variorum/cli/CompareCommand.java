package org.variorum.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.app.export.ExportOptions;
import org.variorum.app.export.FormatExporter;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares articles without a window. The options that name a format are added from the list of exporters. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Compares articles without a window.",
        description = {
            "",
            "Without a format, prints what is disputed, in whose words, and who is silent.",
            "A file that exists is replaced, which is told; missing folders are made."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum compare a.html b.md c.txt",
            "  variorum compare folder --html report.html --json comparison.json",
            "  variorum compare --each sets --json results",
            "      Compare the articles in each folder inside `sets`; `sets/fire` becomes `results/fire.json`."
        })
final class CompareCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Parameters(
            paramLabel = "FILE|FOLDER|ADDRESS",
            arity = "0..*",
            description = "Articles to compare, two or more; pages by their http:// or https:// address.")
    private List<String> inputs = List.of();

    @Option(
            names = "--each",
            paramLabel = "FOLDER",
            description = "Make one comparison of every folder inside this one; a format then names a folder, too.")
    private @Nullable Path each;

    @Mixin
    private ConfidenceOption confidence = new ConfidenceOption();

    @Mixin
    private WorkspaceOption embedded = new WorkspaceOption();

    @Option(names = "--memory", description = "Print the most memory that was in use at once.")
    private boolean memory;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CompareCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        double minimumConfidence = confidence.minimum(services.wording());
        Map<FormatExporter, Path> targets = targets();
        int exitCode = each == null
                ? compare(targets, minimumConfidence)
                : compareEach(each, targets, minimumConfidence);
        if (memory) {
            PeakMemory.mebibytes().ifPresent(most -> terminal.err()
                    .println(services.wording().say(Phrase.of("cli.memory", Long.toString(most)))));
        }
        return exitCode;
    }

    private int compare(Map<FormatExporter, Path> targets, double minimumConfidence) {
        if (inputs.isEmpty()) {
            throw new ParameterException(spec.commandLine(), say("cli.no-inputs"));
        }
        HeadlessComparison.Outcome outcome =
                new HeadlessComparison(services, terminal, minimumConfidence)
                        .run(inputs.stream().map(ArticleSource::of).toList());
        if (outcome.workspace().isEmpty()) {
            return outcome.exitCode();
        }
        Workspace workspace = outcome.workspace().get();
        if (targets.isEmpty()) {
            new SummaryText(workspace, services.wording(), terminal.outIsTerminal()).printTo(terminal.out());
            return outcome.exitCode();
        }
        return write(workspace, targets) ? outcome.exitCode() : ExitCode.NOTHING;
    }

    private int compareEach(Path folder, Map<FormatExporter, Path> targets, double minimumConfidence) {
        if (!inputs.isEmpty() || targets.isEmpty()) {
            throw new ParameterException(spec.commandLine(), say("cli.each-alone"));
        }
        return new ComparisonSets(services, terminal, minimumConfidence, options()).compare(folder, targets);
    }

    private boolean write(Workspace workspace, Map<FormatExporter, Path> targets) {
        List<Problem> problems = new ArrayList<>();
        targets.forEach((exporter, file) -> {
            boolean replaced = Files.isRegularFile(file);
            Optional<Problem> problem = exporter.write(workspace, options(), file);
            problem.ifPresent(problems::add);
            if (replaced && problem.isEmpty()) {
                terminal.err().println(services.wording().say(Phrase.of("cli.replaced", file.toString())));
            }
        });
        new ProblemPrinter(terminal, services.wording()).print(problems);
        return problems.isEmpty();
    }

    private ExportOptions options() {
        return new ExportOptions(false, false, embedded.isWanted());
    }

    private Map<FormatExporter, Path> targets() {
        Map<FormatExporter, Path> targets = new LinkedHashMap<>();
        for (FormatExporter exporter : services.exporters()) {
            Optional.ofNullable(spec.findOption("--" + exporter.code()))
                    .map(option -> option.<@Nullable Path>getValue())
                    .ifPresent(file -> targets.put(exporter, file));
        }
        return targets;
    }

    private String say(String code) {
        return services.wording().say(Phrase.of(code));
    }
}
