package org.variorum.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.settings.Settings;
import org.variorum.app.view.SideChoice;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.Phrase;

/**
 * What a person can tell of a window by looking at it, each thing by its shortest name. To be asked on the toolkit's
 * thread.
 *
 * @param open the window
 */
record WindowSight(OpenWindow open) {

    private static final String NONE = "";

    /** The selected fact's name. */
    String fact() {
        return open.selection().fact().map(FactId::value).orElse(NONE);
    }

    /** Whether a command selected what is selected. */
    boolean isSelectedByCommand() {
        return open.selection().origin() == SelectionOrigin.COMMAND && open.selection().fact().isPresent();
    }

    /** The source whose article has the keyboard, else the first style of what has it. */
    String keyboard() {
        return open.window().panes().withKeyboard().map(pane -> pane.article().siglum())
                .orElseGet(() -> Optional.ofNullable(open.window().getScene().getFocusOwner())
                        .map(node -> node.getStyleClass().getLast()).orElse(NONE));
    }

    /** What lies over the window. */
    String layer() {
        return open.window().layers().overlay().getChildren().stream()
                .map(content -> content.getClass().getSimpleName()).findFirst().orElse(NONE);
    }

    /** The part of the window of that style, if it can be seen. */
    boolean shows(String style) {
        return open.window().lookupAll("." + style).stream().anyMatch(WindowSight::isSeen);
    }

    /** The words of the part of that style. */
    String words(String style) {
        return open.window().lookup("." + style) instanceof Labeled labeled ? labeled.getText() : NONE;
    }

    /** What stands beside the articles. */
    String side() {
        return List.of(SideChoice.values()).stream()
                .filter(side -> open.window().lookup("#" + side.command()) instanceof ToggleButton tab
                        && tab.isSelected())
                .map(SideChoice::code).findFirst().orElse(NONE);
    }

    String view() {
        return open.context().views().shown().get().code();
    }

    /** How the panes stand. */
    PaneArrangement panes() {
        return open.window().panes().arrangement().now();
    }

    /** The sources in the order of their panes. */
    String order() {
        return String.join(NONE, panes().order().stream().map(ArticleId::siglum).toList());
    }

    Settings settings() {
        return open.context().services().settings().settings().get();
    }

    int articles() {
        return open.context().session().workspace().get().articles().size();
    }

    int ties() {
        return open.context().session().workspace().get().decisions().syncPoints().size();
    }

    /** What could be taken back. */
    String undone() {
        return open.context().session().undoName().map(Phrase::code).orElse(NONE);
    }

    /** What could be done again. */
    String redone() {
        return open.context().session().redoName().map(Phrase::code).orElse(NONE);
    }

    /** Whether the clipboard holds these words, and nothing else or something else too. */
    String clipboard(String words) {
        String held = Optional.ofNullable(Clipboard.getSystemClipboard().getString()).orElse(NONE);
        return held.equals(words) ? "words" : held.contains(words) ? "words and more" : NONE;
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()))
                && (!(node instanceof Region region) || region.getWidth() > 0);
    }
}
