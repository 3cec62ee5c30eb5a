package org.variorum.ui.fx;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.variorum.app.settings.ThemeChoice;
import org.variorum.app.view.ViewChoice;

/** The style sheets of the window: one token file per theme, then the same sheets for all, one for each view last. */
public final class ThemeStyles {

    private static final List<String> SHEETS = List.of(
            "base", "control", "shell", "welcome", "reader", "comparison", "facts", "versions", "problems", "grid",
            "palette", "find", "help", "settings", "review", "export");

    private ThemeStyles() {}

    /** Dresses the scene; replaces what it wore before. */
    public static void apply(Scene scene, ThemeChoice theme) {
        scene.setUserAgentStylesheet(
                switch (theme) {
                    case SYSTEM, LIGHT, CONTRAST -> new PrimerLight().getUserAgentStylesheet();
                    case DARK -> new PrimerDark().getUserAgentStylesheet();
                });
        scene.getStylesheets().setAll(sheets(theme));
    }

    /** Addresses of all sheets of a theme, tokens first. */
    public static List<String> sheets(ThemeChoice theme) {
        Stream<String> views = Stream.of(ViewChoice.values())
                .filter(view -> view != ViewChoice.SIDE_BY_SIDE)
                .map(ViewChoice::code);
        return Stream.of(Stream.of("tokens-" + theme.code()), SHEETS.stream(), views)
                .flatMap(names -> names)
                .map(ThemeStyles::address)
                .toList();
    }

    private static String address(String name) {
        String file = "/org/variorum/ui/css/" + name + ".css";
        return Objects.requireNonNull(ThemeStyles.class.getResource(file), file).toExternalForm();
    }
}
