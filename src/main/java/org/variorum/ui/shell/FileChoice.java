package org.variorum.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.variorum.ui.text.UiText;

/** The system's dialogs for files. */
final class FileChoice {

    private static final List<String> READABLE = List.of(
            "*.txt", "*.md", "*.markdown", "*.html", "*.htm", "*.xhtml", "*.mhtml", "*.mht", "*.eml", "*.docx", "*.odt",
            "*.epub", "*.pdf");

    private final UiText text;

    FileChoice(UiText text) {
        this.text = text;
    }

    /** Files to read; none when the reader thinks better of it. */
    List<Path> articles(Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(text.of("command.open"));
        chooser.getExtensionFilters().setAll(
                new FileChooser.ExtensionFilter(text.of("file.articles"), READABLE),
                new FileChooser.ExtensionFilter(text.of("file.all"), "*.*"));
        return Optional.ofNullable(chooser.showOpenMultipleDialog(owner)).orElse(List.of()).stream()
                .map(File::toPath)
                .toList();
    }

    /** A folder to read; none likewise. */
    List<Path> folder(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(text.of("command.open-folder"));
        return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath).stream().toList();
    }
}
