package org.variorum.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandGroup;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.Commands;
import org.variorum.app.command.Need;

/** Opening, adding, exporting, closing. */
final class FileCommands implements Commands {

    private final WindowContext context;
    private final MainWindow window;
    private final FileChoice files;

    FileCommands(WindowContext context, MainWindow window) {
        this.context = context;
        this.window = window;
        files = context.services().files();
    }

    @Override
    public void addTo(CommandRegistry registry) {
        registry.add(file("open", "Ctrl+O"), () -> choose(files.articles(owner()), context::open));
        registry.add(file("open-folder", "Ctrl+Shift+K"), () -> choose(files.folder(owner()), context::open));
        registry.add(
                file("add", "Ctrl+Shift+O"),
                () -> choose(files.articles(owner()), context::add),
                Need.ARTICLES, this::isSomethingOpen);
        registry.add(
                file("import-review", "Ctrl+Shift+I"), window.layers()::toggleImportReview,
                Need.ARTICLES, this::isSomethingOpen);
        registry.add(file("add-page", "Ctrl+Shift+U"), window.layers()::askForAddress);
        registry.add(file("export", "Ctrl+E"), this::export, Need.COMPARISON, this::canExport);
        registry.add(file("close-comparison", "Ctrl+W"), this::close, Need.ARTICLES, this::isSomethingOpen);
        registry.add(file("quit", "Ctrl+Q"), () ->
                owner().fireEvent(new WindowEvent(owner(), WindowEvent.WINDOW_CLOSE_REQUEST)));
    }

    private static Command file(String id, String... keys) {
        return Command.of(CommandGroup.FILE, id, keys);
    }

    private boolean isSomethingOpen() {
        return !context.session().workspace().get().articles().isEmpty();
    }

    /** Articles that are not compared yet have nothing to export. */
    private boolean canExport() {
        return !context.session().workspace().get().comparison().articles().isEmpty()
                && !context.services().exporters().isEmpty();
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
        context.leaving().then(() -> {
            context.selection().clear();
            context.session().close();
        });
    }

    private void export() {
        window.settle();
        window.layers().askExport(
                window.panes().arrangement().now().aside(),
                file -> window.say(context.text().of("status.exported", file)));
    }
}
