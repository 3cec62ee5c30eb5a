package org.variorum.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.variorum.app.export.ExportOptions;
import org.variorum.app.export.FormatExporter;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Phrase;

/**
 * Many comparisons in one process: one of each folder inside a folder.
 *
 * <p>The models are loaded once. A set that fails is told and the next is compared all the same.
 */
final class ComparisonSets {

    private final Services services;
    private final Terminal terminal;
    private final double minimumConfidence;
    private final ExportOptions options;
    private final ProblemPrinter problems;

    /** With the least confidence of the disputes that count, 0 to 1, and what the files are to hold. */
    ComparisonSets(Services services, Terminal terminal, double minimumConfidence, ExportOptions options) {
        this.services = services;
        this.terminal = terminal;
        this.minimumConfidence = minimumConfidence;
        this.options = options;
        problems = new ProblemPrinter(terminal, services.wording());
    }

    /**
     * Compares every set.
     *
     * @param folder holds one folder per set
     * @param targets for each format the folder to write to
     * @return the exit code of all together
     */
    int compare(Path folder, Map<FormatExporter, Path> targets) {
        Optional<List<Path>> sets = sets(folder);
        if (sets.isEmpty() || sets.get().isEmpty()) {
            String code = sets.isEmpty() ? "file-unreadable" : "folder-without-sets";
            problems.print(Problem.of(code, Severity.ERROR, folder.toString()));
            return ExitCode.NOTHING;
        }
        List<Integer> codes = sets.get().stream().map(set -> compareOne(set, targets)).toList();
        if (codes.stream().allMatch(code -> code == ExitCode.NOTHING)) {
            return ExitCode.NOTHING;
        }
        return codes.stream().allMatch(code -> code == ExitCode.DONE) ? ExitCode.DONE : ExitCode.PARTLY;
    }

    private int compareOne(Path set, Map<FormatExporter, Path> targets) {
        if (terminal.errIsTerminal()) {
            terminal.err().println(services.wording().say(Phrase.of("cli.set", set.getFileName().toString())));
        }
        HeadlessComparison.Outcome outcome = new HeadlessComparison(services, terminal, minimumConfidence)
                .run(List.of(new ArticleSource.OnDisk(set.toString())));
        if (outcome.workspace().isEmpty()) {
            problems.print(Problem.of("set-not-compared", Severity.ERROR, set.getFileName().toString()));
            return ExitCode.NOTHING;
        }
        List<Problem> unwritten = targets.entrySet().stream()
                .flatMap(target -> target.getKey()
                        .write(outcome.workspace().get(), options,
                                file(target.getValue(), set, target.getKey()))
                        .stream())
                .toList();
        problems.print(unwritten);
        return unwritten.isEmpty() ? outcome.exitCode() : ExitCode.NOTHING;
    }

    private static Path file(Path folder, Path set, FormatExporter exporter) {
        return folder.resolve(set.getFileName() + "." + exporter.extension());
    }

    private static Optional<List<Path>> sets(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return Optional.of(inside.filter(Files::isDirectory)
                    .filter(set -> !set.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
