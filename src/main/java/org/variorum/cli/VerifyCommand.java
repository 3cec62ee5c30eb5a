package org.variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.variorum.app.problem.ProblemText;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a workspace from end to end. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Checks a workspace: hashes, names, positions and the log of corrections.",
        description = {
            "",
            "Prints one line for each finding. Exit code 0: whole; 1: with findings; 2: cannot be opened."
        },
        footerHeading = "%nExample:%n",
        footer = "  variorum verify story.variorum")
final class VerifyCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Workspaces to check.")
    private List<Path> files = List.of();

    VerifyCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return files.stream().mapToInt(this::verify).max().orElse(ExitCode.DONE);
    }

    private int verify(Path file) {
        List<Problem> findings = services.files().check(file);
        findings.forEach(finding ->
                terminal.out().println(ProblemText.of(finding, services.wording()).message()));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return ExitCode.NOTHING;
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.WARNING)) {
            return ExitCode.PARTLY;
        }
        terminal.out().println(services.wording().say(Phrase.of("cli.verified", file.toString())));
        return ExitCode.DONE;
    }
}
