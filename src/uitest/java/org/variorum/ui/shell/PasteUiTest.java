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
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.model.article.ArticleSource;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.WatchedTest;

@WatchedTest
class PasteUiTest {

    private final List<ArticleSource> opened = new ArrayList<>();
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
        assertThat(Files.readString(Path.of(opened.getFirst().given())))
                .contains("source: \"The Daily\"").contains("title: \"Harbour closed\"")
                .contains("The harbour was closed.").contains("\n# Not a heading");
        Files.delete(Path.of(opened.getFirst().given()));
    }

    @Test
    void theFormCanBeWrittenInAtOnce(FxRobot robot) {
        paste(robot, Map.of(DataFormat.PLAIN_TEXT, "Harbour closed\nThe harbour was closed."));
        robot.write("The Daily");

        assertThat(field(robot, "Source: who published it").getText()).isEqualTo("The Daily");
    }

    @Test
    void aCopiedPieceOfAPageLosesMenusAndScripts(FxRobot robot) {
        paste(robot, Map.of(
                DataFormat.PLAIN_TEXT, "Home Harbour closed The harbour was closed.",
                DataFormat.HTML, "<nav>Home</nav><script>x()</script><h1>Harbour closed</h1><p>The <b>harbour</b> was "
                        + "closed.</p>"));

        assertThat(field(robot, "Text").getText()).isEqualTo("Harbour closed\n\nThe harbour was closed.");
        assertThat(field(robot, "Headline").getText()).isEqualTo("Harbour closed");
    }

    @Test
    void aDayIsReadAsPeopleWriteItAndWhatIsNoneStaysWithAWord(FxRobot robot) {
        paste(robot, Map.of(DataFormat.PLAIN_TEXT, "Harbour closed\nThe harbour was closed."));
        TextInputControl day = robot.lookup(".day-field .text-field").queryTextInputControl();
        robot.interact(day::requestFocus);
        robot.write("14/03/26x\t");
        open.settle();
        assertThat(day.getText()).isEqualTo("14/03/26x");
        assertThat(robot.lookup(".field-trouble").queryLabeled().getText()).contains("“14/03/26x” is no date");
        assertThat(robot.lookup("Add the article").queryButton().isDisabled()).isTrue();

        robot.interact(() -> {
            day.requestFocus();
            day.selectAll();
        });
        robot.write("14/03/2026\t");
        open.settle();
        assertThat(day.getText()).isEqualTo("Mar 14, 2026");
        assertThat(robot.lookup(".field-trouble").queryLabeled().isVisible()).isFalse();
        assertThat(robot.lookup("Add the article").queryButton().isDisabled()).isFalse();
    }

    @Test
    void aTypedAddressIsThePageThere(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.U).release(KeyCode.CONTROL, KeyCode.SHIFT);
        open.settle();
        robot.clickOn(field(robot, "Address of the page")).write("example.org/story").type(KeyCode.ENTER);
        OpenWindow.await(() -> open.window().panes().panes().size() > 0);

        assertThat(opened).containsExactly(new ArticleSource.OnWeb("https://example.org/story"));
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
    void aPastedAddressIsThePageThere(FxRobot robot) {
        paste(robot, Map.of(DataFormat.PLAIN_TEXT, "https://example.org/story"));
        OpenWindow.await(() -> open.window().panes().panes().size() > 0);

        assertThat(opened).containsExactly(new ArticleSource.OnWeb("https://example.org/story"));
        assertThat(open.context().session().name().get()).isEqualTo("example.org");
    }

    @Test
    void aPastedFileIsOpened(FxRobot robot) {
        Path file = Path.of("some.txt").toAbsolutePath();
        paste(robot, Map.of(DataFormat.URL, file.toUri().toString()));
        OpenWindow.await(() -> !opened.isEmpty());

        assertThat(opened).containsExactly(new ArticleSource.OnDisk(file.toString()));
        assertThat(open.context().services().settings().settings().get().recent().entries())
                .containsExactly(List.of(new ArticleSource.OnDisk(file.toString())));
    }

    private static TextInputControl field(FxRobot robot, String name) {
        return robot.lookup(".text-input").queryAllAs(TextInputControl.class).stream()
                .filter(field -> name.equals(field.getAccessibleText()))
                .findFirst().orElseThrow();
    }

    private void paste(FxRobot robot, Map<DataFormat, Object> content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        OpenWindow.await(() -> !open.context().tasks().isRunning(WindowContext.PASTED));
        open.settle();
    }
}
