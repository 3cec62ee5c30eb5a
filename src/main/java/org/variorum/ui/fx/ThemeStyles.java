package org.variorum.ui.fx;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.variorum.app.settings.ThemeChoice;

/**
 * The style sheets of the window: the tokens of every theme, then one sheet for all, which gathers every other.
 *
 * <p>All themes are worn at once, and a state of the root says which of them counts. Told of other sheets the toolkit
 * takes from every node what styles gave it, and lays the whole window out anew; told of another state it changes
 * colours.
 */
public final class ThemeStyles {

    private static final String WINDOW = "window";
    private static final List<ThemeChoice> THEMES =
            List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST);

    private ThemeStyles() {}

    /** Dresses the scene. */
    public static void apply(Scene scene, ThemeChoice theme) {
        if (scene.getUserAgentStylesheet() == null) {
            scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            scene.getStylesheets().setAll(sheets());
        }
        show(scene.getRoot(), theme);
    }

    /** Has that theme count below the node, which has the style class {@code root}. */
    public static void show(Parent root, ThemeChoice theme) {
        for (ThemeChoice each : THEMES) {
            root.pseudoClassStateChanged(state(each), each == theme);
        }
    }

    /** The state of a root in which that theme counts. */
    public static PseudoClass state(ThemeChoice theme) {
        return PseudoClass.getPseudoClass(theme.code());
    }

    /** Addresses of the sheets, tokens first. */
    public static List<String> sheets() {
        return Stream.concat(
                THEMES.stream().map(theme -> address("tokens-" + theme.code())),
                Stream.of(address(WINDOW))).toList();
    }

    private static String address(String name) {
        String file = "/org/variorum/ui/css/" + name + ".css";
        return Objects.requireNonNull(ThemeStyles.class.getResource(file), file).toExternalForm();
    }
}
