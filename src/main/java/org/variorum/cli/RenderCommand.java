package org.variorum.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.variorum.app.session.WorkspaceName;
import org.variorum.app.settings.ThemeChoice;
import org.variorum.model.comparison.Likelihood;
import org.variorum.model.problem.Problem;
import org.variorum.model.text.Phrase;
import org.variorum.model.workspace.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Draws the window into a file, without a display. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Draws the window into a PNG file, without a display.",
        footerHeading = "%nExample:%n",
        footer = "  variorum render folder --png window.png --size 1600x1000 --theme dark --fact 1")
final class RenderCommand implements Callable<Integer> {

    private static final int LARGEST = 8192;
    private static final int SMALLEST = 320;

    private final Services services;
    private final Terminal terminal;

    @Mixin
    private ArticleInputs inputs = new ArticleInputs();

    @Option(names = "--png", paramLabel = "OUT", required = true, description = "The file to write.")
    private @Nullable Path png;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "1600x1000",
            description = "Width and height in pixels (default: ${DEFAULT-VALUE}).")
    private String size = "";

    @Option(
            names = "--theme",
            paramLabel = "light|dark|contrast",
            defaultValue = "light",
            description = "Colours (default: ${DEFAULT-VALUE}).")
    private String theme = "";

    @Option(
            names = "--fact",
            paramLabel = "N",
            defaultValue = "0",
            description = "Select the fact of that number in the list, from 1.")
    private int fact;

    @Option(
            names = "--view",
            paramLabel = "NAME",
            defaultValue = "side-by-side",
            description = "The view to show, such as matrix (default: ${DEFAULT-VALUE}).")
    private String view = "";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    RenderCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        WindowPort.Picture picture = picture();
        HeadlessComparison.Outcome outcome =
                new HeadlessComparison(services, terminal, Likelihood.SHOWN_BY_DEFAULT)
                        .run(inputs.sources());
        if (outcome.workspace().isEmpty()) {
            return outcome.exitCode();
        }
        Workspace workspace = outcome.workspace().get();
        int facts = workspace.comparison().facts().size();
        if (fact > facts) {
            throw misused("cli.no-such-fact", Integer.toString(fact), Integer.toString(facts));
        }
        Optional<Problem> problem = services.window().draw(workspace, picture);
        problem.ifPresent(new ProblemPrinter(terminal, services.wording())::print);
        return problem.isPresent() ? ExitCode.NOTHING : outcome.exitCode();
    }

    private WindowPort.Picture picture() {
        if (!size.matches("\\d{3,4}x\\d{3,4}")) {
            throw misused("cli.size", size);
        }
        int width = Integer.parseInt(size.substring(0, size.indexOf('x')));
        int height = Integer.parseInt(size.substring(size.indexOf('x') + 1));
        if (Math.min(width, height) < SMALLEST || Math.max(width, height) > LARGEST) {
            throw misused("cli.size", size);
        }
        ThemeChoice colours = ThemeChoice.of(theme);
        if (colours == ThemeChoice.SYSTEM) {
            throw misused("cli.theme", theme);
        }
        List<String> views = services.window().views();
        if (!views.contains(view)) {
            throw misused("cli.view", view, String.join(", ", views));
        }
        String name = WorkspaceName.of(inputs.sources().subList(0, 1));
        Path file = Optional.ofNullable(png).orElseThrow();
        return new WindowPort.Picture(name, file, width, height, colours, Math.max(0, fact), view);
    }

    private ParameterException misused(String code, String... arguments) {
        return new ParameterException(spec.commandLine(), services.wording().say(Phrase.of(code, arguments)));
    }
}
