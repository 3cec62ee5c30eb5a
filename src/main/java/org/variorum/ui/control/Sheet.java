package org.variorum.ui.control;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.variorum.ui.text.UiText;

/**
 * A titled leaf with a button that closes it, as it lies over the window; long content scrolls, what it is answered
 * with stays in sight below it.
 */
public class Sheet extends VBox {

    private final ScrollPane scroll = new ScrollPane();

    /** A leaf; {@code styles} are further style classes. */
    public Sheet(UiText text, String title, String closeWords, Runnable onClose, String... styles) {
        getStyleClass().add("raised-sheet");
        getStyleClass().addAll(styles);
        HBox head = new HBox(
                heading(text, title), Words.gap(), Buttons.icon(Feather.X, closeWords, onClose));
        head.getStyleClass().add("panel-head");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("sheet-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head, scroll);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMinHeight(0);
        setAccessibleText(title);
    }

    /** The title of what lies over the window, heard as a sentence. */
    public static Label heading(UiText text, String title) {
        Label heading = Words.line(title, "panel-title");
        heading.setAccessibleText(text.of("sheet.spoken", title));
        return heading;
    }

    /** Puts the content on it. */
    public final void setContent(Node content) {
        scroll.setContent(content);
    }

    /** Puts that below the content, where it does not scroll away. */
    public final void setFoot(Region... parts) {
        VBox foot = new VBox(parts);
        foot.getStyleClass().add("sheet-foot");
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(getChildren().getFirst(), scroll, foot);
    }
}
