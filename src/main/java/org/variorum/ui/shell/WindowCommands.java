package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonExporter;
import org.variorum.app.settings.Settings;
import org.variorum.app.settings.SettingsModel;
import org.variorum.model.comparison.Fact;

/** What each command does in a window. */
final class WindowCommands {

    private static final int NUMBERED_PANES = 9;

    private final WindowContext context;
    private final MainWindow window;
    private final FileChoice files;
    private boolean atEnd;

    private WindowCommands(WindowContext context, MainWindow window) {
        this.context = context;
        this.window = window;
        files = new FileChoice(context.text());
    }

    static void bind(WindowContext context, MainWindow window) {
        WindowCommands actions = new WindowCommands(context, window);
        actions.bindFiles(context.commands());
        actions.bindMoves(context.commands());
        actions.bindView(context.commands());
    }

    private void bindFiles(CommandRegistry commands) {
        commands.bind("open", () -> chosen().ifPresent(context.session()::open));
        commands.bind("add", () -> chosen().ifPresent(context.session()::add));
        commands.bind("export", this::export);
        commands.bind("undo", context.session()::undo);
        commands.bind("redo", context.session()::redo);
        commands.bind("close-comparison", () -> {
            context.selection().clear();
            context.session().close();
        });
    }

    private void bindMoves(CommandRegistry commands) {
        commands.bind("next-dispute", () -> step(1));
        commands.bind("previous-dispute", () -> step(-1));
        commands.bind("next-pane", () -> window.panes().focusBeside(1));
        commands.bind("previous-pane", () -> window.panes().focusBeside(-1));
        commands.bind("find-fact", () -> window.facts().focusSearch());
        commands.bind("restore", () -> {
            if (!window.closeSheet()) {
                context.selection().clear();
            }
        });
        IntStream.rangeClosed(1, NUMBERED_PANES).forEach(number ->
                commands.bind("pane-" + number, () -> window.panes().focusPane(number - 1)));
    }

    private void bindView(CommandRegistry commands) {
        SettingsModel model = context.services().settings();
        commands.bind("theme", () -> model.set(now().withTheme(now().theme().other())));
        commands.bind("larger-text", () -> model.set(now().withTextLarger(1)));
        commands.bind("smaller-text", () -> model.set(now().withTextLarger(-1)));
        commands.bind("quiet", () -> model.set(now().withQuiet(!now().quiet())));
        commands.bind("ruler", () -> model.set(now().withRuler(!now().ruler())));
        commands.bind("problems", window::toggleProblems);
        commands.bind("shortcuts", window::toggleSheet);
    }

    private Settings now() {
        return context.services().settings().settings().get();
    }

    /** Goes on; at the last one says so, and only a second press starts over. */
    private void step(int direction) {
        Optional<Fact> next = context.facts().beside(context.selection().selection().get().fact(), direction);
        if (next.isEmpty() && atEnd) {
            next = context.facts().beside(Optional.empty(), direction);
        }
        atEnd = next.isEmpty();
        if (next.isPresent()) {
            context.selection().select(Selection.of(next.get().id(), SelectionOrigin.COMMAND));
        } else {
            window.say(context.text().of(direction > 0 ? "status.last" : "status.first"));
        }
    }

    private Optional<List<Path>> chosen() {
        return Optional.of(files.articles(window.getScene().getWindow())).filter(paths -> !paths.isEmpty());
    }

    private void export() {
        List<ComparisonExporter> exporters = context.services().exporters();
        files.export(window.getScene().getWindow(), exporters, context.session().name().get())
                .ifPresent(file -> ComparisonExporter.forFile(exporters, file).ifPresent(exporter ->
                        exporter.write(context.session().shown(), file).ifPresentOrElse(
                                context.session()::report,
                                () -> window.say(context.text().of("status.exported", file.getFileName())))));
    }
}
