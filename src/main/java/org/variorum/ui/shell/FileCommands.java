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
import org.variorum.app.saving.EvidenceLog;

/** Opening, adding, saving, exporting, closing. */
final class FileCommands implements Commands {

    private final WindowContext context;
    private final MainWindow window;
    private final FileChoice files;

    FileCommands(WindowContext context, MainWindow window) {
        this.context = context;
        this.window = window;
        files = new FileChoice(context.text());
    }

    @Override
    public void addTo(CommandRegistry registry) {
        registry.add(file("open", "Ctrl+O"), () -> choose(files.articles(owner()), context::open));
        registry.add(file("open-folder", "Ctrl+Shift+K"), () -> choose(files.folder(owner()), context::open));
        registry.add(
                file("add", "Ctrl+Shift+O"),
                () -> choose(files.articles(owner()), context::add),
                this::isSomethingOpen);
        registry.add(
                file("import-review", "Ctrl+Shift+I"), window.layers()::toggleImportReview, this::isSomethingOpen);
        registry.add(file("add-page", "Ctrl+Shift+U"), window.layers()::askForAddress);
        registry.add(file("save", "Ctrl+S"), this::save, this::isSomethingOpen);
        registry.add(file("save-as", "Ctrl+Shift+S"), this::saveAs, this::isSomethingOpen);
        registry.add(file("merge"), this::merge, this::isSomethingOpen);
        registry.add(file("export-log"), this::exportLog, this::isSomethingDone);
        registry.add(file("export", "Ctrl+E"), this::export, this::canExport);
        registry.add(file("close-comparison", "Ctrl+W"), this::close, this::isSomethingOpen);
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

    private void save() {
        if (context.saving().needsName()) {
            saveAs();
        } else {
            context.saving().save(this::saved);
        }
    }

    private void saveAs() {
        files.workspace(owner(), context.session().name().get())
                .ifPresent(file -> context.saving().saveAs(file, this::saved));
    }

    private void saved(Path file) {
        context.services().settings().change(now -> now.with(now.recent().with(List.of(file))));
        window.say(context.text().of("status.saved", file.getFileName()));
    }

    private void merge() {
        files.copy(owner()).ifPresent(other -> context.saving().merge(other, conflicts ->
                window.say(context.text().of("status.merged", other.getFileName(), conflicts.size()))));
    }

    private void exportLog() {
        EvidenceLog log = new EvidenceLog(
                context.session().log(), context.text().wording(), ZoneId.systemDefault());
        files.log(owner(), context.session().name().get()).ifPresent(file -> log.write(file).ifPresentOrElse(
                context.session()::report,
                () -> window.say(context.text().of("status.exported", file.getFileName()))));
    }

    private boolean canExport() {
        return isSomethingOpen() && !context.services().exporters().isEmpty();
    }

    private Window owner() {
        return window.getScene().getWindow();
    }

    private static void choose(List<Path> chosen, Consumer<List<Path>> action) {
        if (!chosen.isEmpty()) {
            action.accept(chosen);
        }
    }

    private void close() {
        context.selection().clear();
        context.session().close();
    }

    private void export() {
        window.layers().askExport(
                window.panes().arrangement().now().aside(),
                file -> window.say(context.text().of("status.exported", file.getFileName())));
    }
}
