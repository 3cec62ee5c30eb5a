package org.variorum.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.app.saving.HeldWorkspace;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares articles and saves them with the comparison as a workspace. */
@Command(
        name = "save",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Compares articles and saves a workspace without a window.",
        description = {
            "",
            "The workspace holds the files as they are, the comparison, and every correction made later.",
            "What stood under its name before is kept with a ~ at the end of its name."
        },
        footerHeading = "%nExample:%n",
        footer = "  variorum save folder --workspace story.variorum")
final class SaveCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Mixin
    private ArticleInputs inputs = new ArticleInputs();

    @Option(names = "--workspace", paramLabel = "OUT", required = true, description = "The file to write.")
    private @Nullable Path target;

    @Option(names = "--overwrite", description = "Replace a workspace even if it holds more, such as corrections.")
    private boolean overwrite;

    SaveCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        HeadlessComparison.Outcome outcome = new HeadlessComparison(services, terminal, 0)
                .run(inputs.sources());
        Optional<HeldWorkspace> held = outcome.held();
        if (held.isEmpty()) {
            return outcome.exitCode();
        }
        Path file = Optional.ofNullable(target).orElseThrow();
        Optional<Problem> problem = services.files().saveUnasked(held.get(), file, overwrite).problem();
        problem.ifPresentOrElse(new ProblemPrinter(terminal, services.wording())::print,
                () -> terminal.out().println(services.wording().say(Phrase.of("cli.saved", file.toString()))));
        return problem.isPresent() ? ExitCode.NOTHING : outcome.exitCode();
    }
}
