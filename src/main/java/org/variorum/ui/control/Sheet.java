package org.variorum.ui.control;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A titled leaf with a button that closes it, as it lies over the window; long content scrolls. */
public class Sheet extends VBox {

    private final ScrollPane scroll = new ScrollPane();

    /** A leaf; {@code styles} are further style classes. */
    public Sheet(String title, String closeWords, Runnable onClose, String... styles) {
        getStyleClass().add("raised-sheet");
        getStyleClass().addAll(styles);
        HBox head = new HBox(
                Words.line(title, "panel-title"), Words.gap(), Buttons.icon(Feather.X, closeWords, onClose));
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

    /** Puts the content on it. */
    public final void setContent(Node content) {
        scroll.setContent(content);
    }

    /** Puts what has to be in reach under the content, where it stays however little of the content is in sight. */
    public final void setFoot(Node foot) {
        foot.getStyleClass().add("sheet-foot");
        getChildren().add(foot);
    }
}
