package org.variorum.ui.shell;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;
import org.variorum.app.saving.EvidenceLog;

/**
 * Saving the workspace, joining it with another copy, comparing anew, and taking along who did what.
 *
 * @param context the window's
 * @param window where is told what was done
 */
record SavingCommands(WindowContext context, MainWindow window) implements Commands {

    @Override
    public void addTo(CommandRegistry registry) {
        registry.add(file("save", "Ctrl+S"), () -> save(() -> {}), Need.ARTICLES, this::isSomethingOpen);
        registry.add(file("save-as", "Ctrl+Shift+S"), () -> saveAs(() -> {}), Need.ARTICLES, this::isSomethingOpen);
        registry.add(file("merge"), this::merge, Need.ARTICLES, this::isSomethingOpen);
        registry.add(file("compare-again", "F5"), context.session()::analyseAgain,
                Need.ARTICLES, this::isSomethingOpen);
        registry.add(file("export-log"), this::exportLog, Need.CORRECTION, this::isSomethingDone);
    }

    /** Saves, then goes on; does not go on if it could not be saved or no name was given. */
    void save(Runnable then) {
        window.settle();
        if (context.saving().needsName()) {
            saveAs(then);
        } else {
            context.saving().save(saved(then));
        }
    }

    private static Command file(String id, String... keys) {
        return Command.of(CommandGroup.FILE, id, keys);
    }

    private boolean isSomethingOpen() {
        return !context.session().workspace().get().articles().isEmpty();
    }

    private boolean isSomethingDone() {
        return !context.session().log().entries().isEmpty();
    }

    private void saveAs(Runnable then) {
        window.settle();
        context.services().files().workspace(owner(), context.session().name().get())
                .ifPresent(file -> context.saving().saveAs(file, saved(then)));
    }

    private Consumer<Path> saved(Runnable then) {
        return file -> {
            context.services().settings().change(now -> now.with(now.recent().with(List.of(file))));
            window.say(context.text().of("status.saved", file.getFileName()));
            then.run();
        };
    }

    private void merge() {
        context.services().files().copy(owner()).ifPresent(other -> context.saving().merge(other, conflicts ->
                window.say(context.text().of("status.merged", other.getFileName(), conflicts.size()))));
    }

    private void exportLog() {
        EvidenceLog log = new EvidenceLog(
                context.session().log(), context.text().wording(), ZoneId.systemDefault());
        context.services().files().log(owner(), context.session().name().get())
                .ifPresent(file -> log.write(file).ifPresentOrElse(
                        context.session()::report,
                        () -> window.say(context.text().of("status.exported", file.getFileName()))));
    }

    private Window owner() {
        return window.getScene().getWindow();
    }
}
