package org.variorum.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.variorum.app.saving.WorkspaceFiles;
import org.variorum.app.settings.SettingsModel;
import org.variorum.ui.text.UiText;

/** The system's dialogs for files. Each opens in the folder that the one before was used in. */
final class SystemFileChoice implements FileChoice {

    private static final List<String> READABLE = List.of(
            "*.txt", "*.md", "*.markdown", "*.html", "*.htm", "*.xhtml", "*.mhtml", "*.mht", "*.eml", "*.docx", "*.odt",
            "*.epub", "*.pdf", "*.json", "*.jsonld", "*.qdpx", "*." + WorkspaceFiles.EXTENSION);

    private final UiText text;
    private final SettingsModel settings;
    private final StartFolder start;
    private @Nullable File folder;

    SystemFileChoice(UiText text, SettingsModel settings, StartFolder start) {
        this.text = text;
        this.settings = settings;
        this.start = start;
    }

    @Override
    public List<Path> articles(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of("command.open"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(text.of("file.articles"), READABLE),
                new FileChooser.ExtensionFilter(text.of("file.all"), "*.*"));
        chooser.setInitialDirectory(present());
        List<File> chosen = Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of());
        chosen.stream().findFirst().ifPresent(file -> folder = file.getParentFile());
        return chosen.stream().map(File::toPath).toList();
    }

    @Override
    public List<Path> folder(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(text.of("command.open-folder"));
        chooser.setInitialDirectory(present());
        Optional<File> chosen = Optional.ofNullable(chooser.showDialog(owner));
        chosen.ifPresent(directory -> folder = directory);
        return chosen.map(File::toPath).stream().toList();
    }

    @Override
    public Optional<Path> workspace(Window owner, String name) {
        return written(owner, "command.save-as", name + "." + WorkspaceFiles.EXTENSION, "file.workspaces");
    }

    @Override
    public Optional<Path> copy(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of("command.merge"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(text.of("file.workspaces"), "*." + WorkspaceFiles.EXTENSION));
        chooser.setInitialDirectory(present());
        return noted(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> log(Window owner, String name) {
        return written(owner, "command.export-log", name + ".csv", "file.tables");
    }

    private @Nullable File present() {
        return start.after(folder, settings.settings().get().recent()).orElse(null);
    }

    private Optional<File> noted(@Nullable File chosen) {
        Optional<File> file = Optional.ofNullable(chosen);
        file.ifPresent(known -> folder = known.getParentFile());
        return file;
    }

    private Optional<Path> written(Window owner, String title, String name, String kind) {
        String ending = name.substring(name.lastIndexOf('.'));
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of(title));
        chooser.getExtensionFilters().setAll(new FileChooser.ExtensionFilter(text.of(kind), "*" + ending));
        chooser.setInitialFileName(name);
        chooser.setInitialDirectory(present());
        return noted(chooser.showSaveDialog(owner)).map(File::toPath)
                .map(path -> path.toString().endsWith(ending)
                        ? path : path.resolveSibling(path.getFileName() + ending));
    }
}
