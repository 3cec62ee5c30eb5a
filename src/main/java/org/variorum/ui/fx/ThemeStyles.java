package org.variorum.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.variorum.app.settings.ThemeChoice;

/** The style sheets of the window: one token file per theme, then one sheet for all, which gathers every other. */
public final class ThemeStyles {

    private static final String WINDOW = "window";
    private static final String DUE = "due";

    private ThemeStyles() {}

    /** Dresses the scene; of what it wore before only what differs is replaced. */
    public static void apply(Scene scene, ThemeChoice theme) {
        deferStyling(scene.getRoot());
        String base = (theme == ThemeChoice.DARK ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet();
        if (!base.equals(scene.getUserAgentStylesheet())) {
            scene.setUserAgentStylesheet(base);
        }
        List<String> sheets = sheets(theme);
        if (scene.getStylesheets().size() == sheets.size()) {
            scene.getStylesheets().set(0, sheets.getFirst());
        } else {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getProperties().computeIfAbsent(base, key -> wearing(base, sheets));
    }

    /** A scene that nobody sees, but wears these: sheets that no scene wears are read anew when they are put on. */
    private static Scene wearing(String base, List<String> sheets) {
        Scene spare = new Scene(new Group());
        spare.setUserAgentStylesheet(base);
        spare.getStylesheets().setAll(sheets);
        spare.getRoot().applyCss();
        return spare;
    }

    /**
     * Has the style engine style all nodes once, in the next frame: told of other sheets while nothing is due it goes
     * through all nodes at once, and through all of them again in the frame. So one leaf is made due before.
     */
    private static void deferStyling(Node root) {
        Node leaf = root;
        while (leaf instanceof Parent parent && !parent.getChildrenUnmodifiable().isEmpty()) {
            leaf = parent.getChildrenUnmodifiable().getLast();
        }
        leaf.getStyleClass().add(DUE);
        leaf.getStyleClass().remove(DUE);
    }

    /** Addresses of the sheets of a theme, tokens first. */
    public static List<String> sheets(ThemeChoice theme) {
        return List.of(address("tokens-" + theme.code()), address(WINDOW));
    }

    private static String address(String name) {
        String file = "/org/variorum/ui/css/" + name + ".css";
        return Objects.requireNonNull(ThemeStyles.class.getResource(file), file).toExternalForm();
    }
}
