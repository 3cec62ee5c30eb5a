package org.variorum.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.text.Phrase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Opens the window. */
@Command(
        name = "variorum",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        synopsisSubcommandLabel = "",
        header = "Shows articles about one event side by side, and where they differ.",
        description = {
            "",
            "Without a command, opens the window: on the articles that are named, or on the welcome view.",
            "A folder stands for the articles directly in it. Nothing is fetched but the pages whose address",
            "(http:// or https://) is named; nothing else is sent anywhere."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  variorum samples/kerman-warning",
            "      Open a sample in the window.",
            "  variorum compare a.html b.md c.txt",
            "      Compare three articles and print what is disputed.",
            "  variorum compare folder --html report.html --json comparison.json",
            "      Write a report for people and a file for programs.",
            "  variorum export folder --out sheet.xlsx --redact",
            "      Write one file, here a workbook without the sources' names.",
            "  variorum render folder --png window.png --theme dark --fact 1",
            "      Draw the window with the first fact selected, without a display.",
            "",
            "`variorum help COMMAND` tells more about a command.",
            "Exit codes: 0 done; 1 some articles could not be read and the rest were compared;",
            "2 unusable arguments or nothing to compare."
        })
final class VariorumCommand implements Callable<Integer> {

    private final Services services;
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE|FOLDER|ADDRESS", arity = "0..*", description = "Articles to open.")
    private List<String> inputs = List.of();

    VariorumCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Optional<String> mistyped = inputs.stream().findFirst().filter(VariorumCommand::isNoFile);
        if (mistyped.isPresent()) {
            terminal.err().println(services.wording().say(Phrase.of("cli.no-command", mistyped.get())));
            terminal.err().println(services.wording().say(Phrase.of("cli.see-help", "variorum")));
            return ExitCode.NOTHING;
        }
        return services.window()
                .open(inputs.stream().map(ArticleSource::of).toList())
                .map(problem -> {
                    new ProblemPrinter(terminal, services.wording()).print(problem);
                    return ExitCode.NOTHING;
                })
                .orElse(ExitCode.DONE);
    }

    /** A bare word that names no file is a command mistyped; a path that is not there is told of in the window. */
    private static boolean isNoFile(String word) {
        return word.matches("[\\p{L}-]+") && !Files.exists(Path.of(word));
    }
}
