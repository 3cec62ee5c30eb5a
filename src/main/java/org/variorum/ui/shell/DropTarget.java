package org.variorum.ui.shell;

import java.io.File;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import org.variorum.app.session.PastedArticles;
import org.variorum.model.article.ArticleSource;

/** Takes files, folders, links and text that are dropped on the window or pasted into it. */
final class DropTarget {

    private final WindowContext context;
    private final WindowLayers layers;

    DropTarget(WindowContext context, WindowLayers layers) {
        this.context = context;
        this.layers = layers;
    }

    void attach(Node node) {
        node.setOnDragOver(event -> {
            if (holdsSomething(event.getDragboard())) {
                event.acceptTransferModes(TransferMode.COPY_OR_MOVE);
            }
            event.consume();
        });
        node.setOnDragDropped(this::drop);
    }

    /** Takes what is in the clipboard. */
    void paste() {
        take(Clipboard.getSystemClipboard());
    }

    private void drop(DragEvent event) {
        boolean some = holdsSomething(event.getDragboard());
        if (some) {
            take(event.getDragboard());
        }
        event.setDropCompleted(some);
        event.consume();
    }

    private static boolean holdsSomething(Clipboard board) {
        return board.hasFiles() || board.hasUrl() || board.hasHtml() || board.hasString();
    }

    private void take(Clipboard board) {
        String words = Optional.ofNullable(board.getString()).orElse("").strip();
        String address = Optional.ofNullable(board.getUrl()).orElse(isAddress(words) ? words : "").strip();
        if (board.hasFiles()) {
            context.add(board.getFiles().stream().map(File::toPath).toList());
        } else if (!address.isEmpty()) {
            takeLink(address);
        } else {
            String page = Optional.ofNullable(board.getHtml()).orElse("");
            context.readPasted(() -> PastedArticles.copied(page, words), layers::askAbout);
        }
    }

    private static boolean isAddress(String words) {
        return words.matches("(?i)file://\\S+") || ArticleSource.isAddress(words);
    }

    /** A file's address is its file; a page is fetched, for that is what was asked for. */
    private void takeLink(String address) {
        local(address).ifPresentOrElse(file -> context.add(List.of(file)), () -> context.addPage(address));
    }

    private static Optional<Path> local(String address) {
        if (!address.startsWith("file:")) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(URI.create(address)));
        } catch (IllegalArgumentException | FileSystemNotFoundException notAFile) {
            return Optional.empty();
        }
    }
}
