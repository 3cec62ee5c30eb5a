package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.variorum.app.saving.Keeping;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.model.article.ArticleSource;
import org.variorum.model.comparison.Comparison;
import org.variorum.ui.fixture.FixtureServices;

/** The window as it opens on what the command line, or a double click, names. */
@ExtendWith(ApplicationExtension.class)
class CommandLineUiTest {

    @TempDir
    private Path folder;

    private Stage stage;

    /** A stage of its own: the one that is given is that of the next tests, too, and would keep farewell and bounds. */
    @Start
    void start(Stage shown) {
        stage = new Stage();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(stage::hide);
    }

    @Test
    void aWorkspaceThatIsNamedIsOpenWithItsDecisionsAndNotComparedAgain(FxRobot robot) {
        Path file = saved(robot);
        AtomicInteger compared = new AtomicInteger();
        WindowServices services = FixtureServices.of(
                (paths, progress) -> new Imported(List.of(), List.of()),
                (articles, included, progress) -> {
                    compared.incrementAndGet();
                    return Comparison.EMPTY;
                }).with(Keeping.in(folder.resolve("other-journal"), "variorum test"), new ChosenFiles());
        robot.interact(() -> WindowStarter.show(
                stage, services, List.of(ArticleSource.of(file.toString())), () -> { }));
        OpenWindow.await(() -> robot.lookup(".window-title").queryLabeled().getText().equals("Story"));
        OpenWindow.await(() -> robot.lookup(".welcome").tryQuery().filter(node -> node.isVisible()).isEmpty());

        assertThat(stage.getTitle()).contains("Story");
        assertThat(robot.lookup(".article-text").queryAll()).isNotEmpty();
        assertThat(robot.lookup(".facts-list").queryListView().getItems()).isNotEmpty();
        assertThat(compared).hasValue(0);
    }

    private Path saved(FxRobot robot) {
        KeptWindow[] kept = new KeptWindow[1];
        robot.interact(() -> kept[0] = new KeptWindow(stage, folder));
        kept[0].showAccounts(robot);
        kept[0].decide(robot, KeyCode.A);
        Path file = folder.resolve("story.variorum");
        kept[0].files.choose(file);
        robot.interact(() -> kept[0].context().commands().run("save"));
        OpenWindow.await(() -> kept[0].context().saving().file().get().filter(file::equals).isPresent()
                && !kept[0].context().saving().unsaved().get());
        robot.interact(() -> kept[0].open().window().close());
        return file;
    }
}
