package org.variorum.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.app.saving.EvidenceLog;
import org.variorum.app.saving.HeldWorkspace;
import org.variorum.app.saving.WorkspaceFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints who did what in a workspace, and when. */
@Command(
        name = "log",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Prints who did what in a workspace, and when.",
        footerHeading = "%nExample:%n",
        footer = "  variorum log story.variorum --csv > log.csv")
final class LogCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", arity = "1", description = "The workspace.")
    private @Nullable Path file;

    @Option(names = "--csv", description = "Print a table for a spreadsheet.")
    private boolean csv;

    LogCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WorkspaceFiles.Loaded loaded = services.files().load(Optional.ofNullable(file).orElseThrow());
        new ProblemPrinter(terminal, services.wording()).print(loaded.problems());
        Optional<HeldWorkspace> held = loaded.workspace();
        if (held.isEmpty()) {
            return ExitCode.NOTHING;
        }
        EvidenceLog log = new EvidenceLog(held.get().log(), services.wording(), ZoneId.systemDefault());
        if (csv) {
            terminal.out().print(log.csv());
        } else {
            log.lines().forEach(terminal.out()::println);
        }
        return held.get().replaceable() ? ExitCode.DONE : ExitCode.PARTLY;
    }
}
