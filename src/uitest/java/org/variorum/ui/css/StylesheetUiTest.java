package org.variorum.ui.css;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.settings.ThemeChoice;
import org.variorum.ui.fx.ThemeStyles;

@ExtendWith(ApplicationExtension.class)
class StylesheetUiTest {

    private static final Stylesheets SHEETS = Stylesheets.find();

    @Test
    void everyThemeStylesEveryControlWithoutAWarning() {
        assumeFalse(SHEETS.tokens().isEmpty(), "No theme is in the resources yet");
        for (Path token : SHEETS.tokens()) {
            assertThat(warningsOf(theme(token), SHEETS.theme(token))).as("%s", token).isEmpty();
        }
    }

    @Test
    void aColourThatNobodyDefinesIsFound(@TempDir Path folder) throws IOException {
        Path sheet = Files.writeString(folder.resolve("lookup.css"), ".label { -fx-text-fill: -nobody-defines-me; }");

        assertThat(warningsOf(ThemeChoice.LIGHT, List.of(sheet.toUri().toString())))
                .anyMatch(warning -> warning.contains("-nobody-defines-me"));
    }

    @Test
    void aPropertyThatCannotBeParsedIsFound(@TempDir Path folder) throws IOException {
        Path sheet = Files.writeString(folder.resolve("broken.css"), ".label { -fx-padding: 1 zwei; }");

        assertThat(warningsOf(ThemeChoice.LIGHT, List.of(sheet.toUri().toString()))).isNotEmpty();
    }

    private static List<String> warningsOf(ThemeChoice theme, List<String> sheets) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            try (StyleWarnings warnings = new StyleWarnings()) {
                Scene scene = new Scene(ControlGallery.create(), 800, 600);
                scene.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
                scene.getStylesheets().setAll(sheets);
                ThemeStyles.show(scene.getRoot(), theme);
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                scene.snapshot(null);
                return List.copyOf(warnings.messages());
            }
        });
    }

    private static ThemeChoice theme(Path token) {
        return ThemeChoice.of(token.getFileName().toString().replaceAll("tokens-|\\.css", ""));
    }
}
