package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.WatchedTest;

@WatchedTest
class PasteUiTest {

    private final List<Path> opened = new ArrayList<>();
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = OpenWindow.show(
                stage,
                (paths, progress) -> {
                    opened.addAll(paths);
                    return new Imported(Accounts.articles(), List.of());
                },
                (articles, included, progress) -> Accounts.comparison());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aPastedTextBecomesAnArticleWithWhatTheReaderSaysOfIt(FxRobot robot) throws IOException {
        paste(robot, Map.of(DataFormat.PLAIN_TEXT, "Harbour closed\nThe harbour was closed.\n# Not a heading"));
        robot.clickOn(field(robot, "Source: who published it")).write("The Daily");
        robot.clickOn("Add the article");
        OpenWindow.await(() -> open.window().panes().panes().size() > 0);

        assertThat(opened).hasSize(1);
        assertThat(Files.readString(opened.getFirst()))
                .contains("source: \"The Daily\"").contains("title: \"Harbour closed\"")
                .contains("The harbour was closed.").contains("\\# Not a heading");
        Files.delete(opened.getFirst());
    }

    @Test
    void escapeLeavesEverythingAsItWas(FxRobot robot) {
        paste(robot, Map.of(DataFormat.PLAIN_TEXT, "Some words"));
        assertThat(robot.lookup(".paste-form").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        open.settle();

        assertThat(robot.lookup(".paste-form").tryQuery()).isEmpty();
        assertThat(opened).isEmpty();
    }

    @Test
    void aPastedAddressIsNotFetchedAndTheReaderIsToldWhatToDo(FxRobot robot) {
        paste(robot, Map.of(DataFormat.PLAIN_TEXT, "https://example.org/story"));
        OpenWindow.await(() -> !open.context().session().workspace().get().problems().isEmpty());

        assertThat(robot.lookup(".problem-message").queryLabeled().getText()).contains("https://example.org/story");
        assertThat(robot.lookup(".problem-remedy").queryLabeled().getText()).contains("browser");
        assertThat(opened).isEmpty();
    }

    @Test
    void aPastedFileIsOpened(FxRobot robot) {
        Path file = Path.of("some.txt").toAbsolutePath();
        paste(robot, Map.of(DataFormat.URL, file.toUri().toString()));
        OpenWindow.await(() -> !opened.isEmpty());

        assertThat(opened).containsExactly(file);
        assertThat(open.context().services().settings().settings().get().recent().entries())
                .containsExactly(List.of(file));
    }

    private static TextInputControl field(FxRobot robot, String name) {
        return robot.lookup(".text-input").queryAllAs(TextInputControl.class).stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst().orElseThrow();
    }

    private void paste(FxRobot robot, Map<DataFormat, Object> content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        open.settle();
    }
}
