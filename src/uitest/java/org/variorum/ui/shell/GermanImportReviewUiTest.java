package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.variorum.model.article.Originals;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fixture.WatchedTest;

@WatchedTest
class GermanImportReviewUiTest {

    private final Workspace workspace = ImportReviewUiTest.workspace();
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
    void theReviewSpeaksGerman(FxRobot robot) {
        robot.interact(() -> open.context().session().show("review", workspace, Originals.EMPTY));
        open.settle();
        assertThat(robot.lookup(".status-review").queryButton().getText())
                .isEqualTo("Ein Artikel hat Angaben zu bestätigen");
        robot.clickOn(".status-review");
        open.settle();

        assertThat(robot.lookup(".import-doubt").queryLabeled().getText())
                .contains("Bitte prüfen: Quelle, Überschrift");
        assertThat(ImportReviewUiTest.field(robot, "Quelle von A").getText()).isEqualTo("Daily");
        assertThat(robot.lookup(".day-field .text-field").queryTextInputControl().getText()).isEqualTo("04.03.2025");
    }
}
