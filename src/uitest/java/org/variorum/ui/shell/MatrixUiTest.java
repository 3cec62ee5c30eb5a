package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fx.FxThread;

/** However many sources there are, those in sight are read in their own words. */
@ExtendWith(ApplicationExtension.class)
class MatrixUiTest {

    private static final double LEAST = 92;

    @ParameterizedTest
    @CsvSource({"8, 1280, 800, 8", "20, 1280, 800, 8", "5, 800, 500, 3"})
    void everyColumnInSightHasRoomForWords(int sources, int width, int height, int columns) {
        try (Studio studio = new Studio(LongAccounts.workspace(sources, 12),
                FixtureServices.words(Locale.UK), width, height)) {
            studio.run(view -> view.context().views().show(ViewChoice.MATRIX));
            List<Labeled> cells = FxThread.call(() -> studio.window().lookupAll(".matrix-cell.worded").stream()
                    .map(Labeled.class::cast)
                    .filter(Labeled::isVisible)
                    .collect(Collectors.toList()));

            assertThat(studio.window().lookupAll(".matrix-head")).hasSize(columns);
            assertThat(cells).isNotEmpty().allMatch(cell -> cell.getWidth() >= LEAST);
            assertThat(cells).allMatch(cell -> cell.getText().length() > "1  ".length());
        }
    }
}
