package org.variorum.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import org.variorum.app.settings.ThemeChoice;

/** The style sheets of the window: one token file per theme, then one sheet for all, which gathers every other. */
public final class ThemeStyles {

    private static final String WINDOW = "window";

    private ThemeStyles() {}

    /** Dresses the scene; of what it wore before only what differs is replaced. */
    public static void apply(Scene scene, ThemeChoice theme) {
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
