package org.variorum.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.variorum.app.merging.Conflict;
import org.variorum.app.merging.WorkspaceMerge;
import org.variorum.app.saving.HeldWorkspace;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins the decisions of two copies of a workspace. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Joins the corrections of two copies of a workspace.",
        description = {
            "",
            "Where both decided differently, both are kept: the later counts until one is chosen in the window."
        },
        footerHeading = "%nExample:%n",
        footer = "  variorum merge ann.variorum ben.variorum --out both.variorum")
final class MergeCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;
    private final ProblemPrinter problems;

    @Parameters(index = "0", paramLabel = "FILE", description = "One copy; its sigla are kept.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "OTHER", description = "The other copy.")
    private Path second = Path.of("");

    @Option(names = "--out", paramLabel = "OUT", required = true, description = "The file to write.")
    private Path out = Path.of("");

    @Option(names = "--overwrite", description = "Replace a workspace even if it holds more, such as corrections.")
    private boolean overwrite;

    MergeCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
        problems = new ProblemPrinter(terminal, services.wording());
    }

    @Override
    public Integer call() {
        List<HeldWorkspace> both = new ArrayList<>();
        for (Path file : List.of(first, second)) {
            WorkspaceFiles.Loaded loaded = services.files().load(file);
            problems.print(loaded.problems());
            loaded.workspace().ifPresent(both::add);
        }
        return both.size() == 2 ? merge(both.getFirst(), both.getLast()) : ExitCode.NOTHING;
    }

    private int merge(HeldWorkspace ours, HeldWorkspace theirs) {
        Workspace merged = new WorkspaceMerge(services.comparer()).of(ours.workspace(), theirs.workspace());
        HeldWorkspace both = ours.carrying(theirs, merged.log())
                .now(merged, ours.originals().and(theirs.originals()));
        Optional<Problem> problem = services.files().saveUnasked(both, out, overwrite).problem();
        problem.ifPresent(problems::print);
        if (problem.isPresent()) {
            return ExitCode.NOTHING;
        }
        int conflicts = Conflict.open(merged.log()).size();
        int added = merged.log().entries().size() - ours.log().entries().size();
        terminal.out().println(services.wording().say(Phrase.of(
                "cli.merged", Integer.toString(added), Integer.toString(conflicts))));
        return ours.replaceable() && theirs.replaceable() ? ExitCode.DONE : ExitCode.PARTLY;
    }
}
