package org.variorum.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import org.variorum.app.export.FormatExporter;
import org.variorum.model.text.Phrase;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import picocli.CommandLine;

/** The program as the command line sees it: arguments in, words and an exit code out. Never a stack trace. */
public final class CommandLineProgram {

    private static final int WIDTH = 100;

    private final Services services;
    private final Terminal terminal;

    /** A program that works with these services and speaks to that terminal. */
    public CommandLineProgram(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /** Does what the arguments ask for and returns the exit code: 0, 1 or 2. */
    public int run(String... arguments) {
        try {
            return commandLine().execute(arguments);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private CommandLine commandLine() {
        CommandLine compare = new CommandLine(new CompareCommand(services, terminal));
        for (FormatExporter exporter : services.exporters()) {
            String description = services.wording().say(Phrase.of("cli.format", exporter.name()));
            compare.getCommandSpec().addOption(OptionSpec.builder("--" + exporter.code())
                    .paramLabel("OUT")
                    .type(Path.class)
                    .description(description)
                    .build());
        }
        CommandLine program = new CommandLine(new VariorumCommand(services, terminal));
        program.getCommandSpec().version("variorum " + services.version());
        return program.addSubcommand(compare)
                .addSubcommand(new ExportCommand(services, terminal))
                .addSubcommand(new RenderCommand(services, terminal))
                .addSubcommand(new SaveCommand(services, terminal))
                .addSubcommand(new VerifyCommand(services, terminal))
                .addSubcommand(new LogCommand(services, terminal))
                .addSubcommand(new MergeCommand(services, terminal))
                .addSubcommand(new HelpCommand())
                .setResourceBundle(help())
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.outIsTerminal() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(WIDTH)
                .setParameterExceptionHandler(this::misused)
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault));
    }

    /** Help in the language of the words; English stands with the commands themselves. */
    private ResourceBundle help() {
        Locale language = Locale.forLanguageTag(services.wording().say(Phrase.of("report.language")));
        return ResourceBundle.getBundle("org.variorum.cli.help", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private int misused(ParameterException misuse, String[] arguments) {
        CommandLine command = misuse.getCommandLine();
        terminal.err().println(misuse.getMessage());
        UnmatchedArgumentException.printSuggestions(misuse, terminal.err());
        terminal.err().println(services.wording()
                .say(Phrase.of("cli.see-help", command.getCommandSpec().qualifiedName())));
        return ExitCode.NOTHING;
    }

    /** Keeps the details of a fault, tells where they are and returns the exit code. */
    public int failed(Throwable fault) {
        new ProblemPrinter(terminal, services.wording()).print(services.lastResort().keep(fault));
        return ExitCode.NOTHING;
    }
}
