package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fixture.WatchedTest;

@WatchedTest
class GermanExportUiTest {

    private final Workspace workspace = Accounts.workspace();
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = OpenWindow.show(stage, FixtureServices.of(workspace, FixtureServices.words(Locale.GERMANY)));
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void theSheetSpeaksGerman(FxRobot robot) {
        open.showAccounts();
        robot.press(KeyCode.CONTROL, KeyCode.E).release(KeyCode.E, KeyCode.CONTROL);
        OpenWindow.await(() -> robot.lookup(".export-sheet").tryQuery().isPresent());
        OpenWindow.await(() -> !robot.lookup(".export-preview").queryAs(TextArea.class).getText().isEmpty());
        List<String> words = robot.lookup(".export-sheet .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
        assertThat(words).contains("Vergleich exportieren", "Wie viel davon", "So beginnt sie");
        assertThat(words).anyMatch(word -> word.startsWith("Dies ist ein Teil eines Vergleichs: 6 von 12"));
        robot.clickOn("Alles, auch ausgefilterte Sachverhalte und weggelassene Quellen");
        OpenWindow.await(() -> robot.lookup(".export-loss").queryAllAs(Label.class).stream()
                .noneMatch(loss -> loss.getText().contains("Teil eines Vergleichs")));
    }
}
