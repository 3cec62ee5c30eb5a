package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.settings.ThemeChoice;
import org.variorum.app.task.JobProgress;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.problem.Problem;
import org.variorum.model.problem.Severity;
import org.variorum.model.text.Phrase;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.WatchedTest;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.ThemeStyles;

@WatchedTest
class WindowUiTest {

    private final CountDownLatch mayCompare = new CountDownLatch(1);
    private List<Problem> problems = List.of();
    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = OpenWindow.show(
                stage,
                (paths, progress) -> new Imported(
                        paths.isEmpty() ? List.of() : Accounts.articles(), problems),
                (articles, included, progress) -> compare(progress));
    }

    @AfterEach
    void close(FxRobot robot) {
        mayCompare.countDown();
        open.close();
    }

    @Test
    void anEmptyWindowSaysWhatToDoFirst(FxRobot robot) {
        assertThat(robot.lookup(".welcome").query().isVisible()).isTrue();
        assertThat(robot.lookup(".welcome-headline").queryLabeled().getText()).isNotBlank();
    }

    @Test
    void aWindowThatIsClosedTwiceIsClosedOnce(FxRobot robot) {
        robot.interact(() -> {
            open.context().close();
            open.context().close();
        });
        assertThat(open.context().tasks().state().get()).isEmpty();
    }

    @Test
    void articlesAreThereBeforeTheyAreCompared(FxRobot robot) {
        openAccounts(robot);
        OpenWindow.await(() -> open.window().panes().arrangement().now().order().size() == 5);

        assertThat(open.text("A").getText()).contains("Halcyon");
        assertThat(robot.lookup(".progress-box").query().isVisible()).isTrue();
        assertThat(open.styles("A", "84 people")).doesNotContain("disputed");

        mayCompare.countDown();
        OpenWindow.await(() -> !open.context().session().index().get().comparison().facts().isEmpty());
        assertThat(open.styles("A", "84 people")).contains("disputed", "deciding");
        assertThat(robot.lookup(".progress-box").query().isVisible()).isFalse();
    }

    @Test
    void whileArticlesAreComparedTheNextDisputeIsOneToWaitForAndThenThereIsOne(FxRobot robot) {
        openAccounts(robot);
        OpenWindow.await(() -> open.window().panes().arrangement().now().order().size() == 5);
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(status(robot)).isEqualTo("The sources are still being compared.");

        mayCompare.countDown();
        OpenWindow.await(() -> !open.context().session().index().get().comparison().facts().isEmpty());
        assertThat(status(robot)).startsWith("Choose a marked passage");
    }

    @Test
    void whileArticlesAreComparedEveryButtonOfASmallWindowIsInSight(FxRobot robot) {
        Window stage = open.window().getScene().getWindow();
        double width = stage.getWidth();
        robot.interact(() -> stage.setWidth(800));
        openAccounts(robot);
        OpenWindow.await(() -> open.window().panes().arrangement().now().order().size() == 5);
        boolean shown = robot.lookup(".progress-box").query().isVisible();
        List<Node> buttons = List.copyOf(robot.lookup(".header-bar .button").queryAllAs(Node.class));
        double room = open.window().getWidth();
        List<Double> ends = buttons.stream().filter(Node::isVisible)
                .map(button -> button.localToScene(button.getLayoutBounds()).getMaxX())
                .toList();
        robot.interact(() -> stage.setWidth(width));

        assertThat(shown).isTrue();
        assertThat(room).isLessThan(801);
        assertThat(ends).hasSizeGreaterThan(3).allMatch(end -> end <= room);
    }

    @Test
    void aStoppedComparisonLeavesTheArticlesAndNoMarks(FxRobot robot) {
        openAccounts(robot);
        OpenWindow.await(() -> open.window().panes().arrangement().now().order().size() == 5);

        robot.interact(() -> robot.lookup(".progress-box .button").queryButton().fire());
        assertThat(status(robot)).isEqualTo("Stopped. F5 compares the sources again.");
        mayCompare.countDown();
        open.settle();

        assertThat(open.window().panes().arrangement().now().order()).hasSize(5);
        assertThat(open.context().session().index().get().comparison()).isEqualTo(Comparison.EMPTY);
        assertThat(robot.lookup(".progress-box").query().isVisible()).isFalse();
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(status(robot)).isEqualTo("There is no dispute to go to.");
    }

    @Test
    void unreadableFilesAreShownWithTheirRemedy(FxRobot robot) {
        problems = List.of(Problem.of("file-empty", Severity.ERROR, "blank.txt"));
        robot.interact(() -> open.context().session().open(List.of()));
        OpenWindow.await(() -> !open.context().session().workspace().get().problems().isEmpty());

        assertThat(robot.lookup(".problems-panel").query().isVisible()).isTrue();
        assertThat(robot.lookup(".problem-message").queryLabeled().getText()).contains("blank.txt");
        assertThat(robot.lookup(".problem-remedy").queryLabeled().getText()).isNotBlank();
        assertThat(robot.lookup(".welcome").query().isVisible()).isTrue();
    }

    @Test
    void filtersNarrowTheListAndTheirChipsCount(FxRobot robot) {
        mayCompare.countDown();
        openAccounts(robot);
        OpenWindow.await(() -> robot.lookup(".facts-list").queryListView().getItems().size() == 6);

        robot.clickOn(".chip.nuanced");
        assertThat(robot.lookup(".facts-list").queryListView().getItems()).hasSize(4);
        robot.clickOn(".chip.agreed");
        assertThat(robot.lookup(".facts-list").queryListView().getItems()).hasSize(7);

        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("captain");
        assertThat(robot.lookup(".facts-list").queryListView().getItems()).hasSize(1);
        assertThat(robot.lookup(".panel-count").queryLabeled().getText()).isEqualTo("1 of 12");
    }

    @Test
    void theThemeChangesByKey(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.T).release(KeyCode.CONTROL);

        assertThat(open.context().services().settings().settings().get().theme()).isEqualTo(ThemeChoice.DARK);
        assertThat(open.window().getPseudoClassStates()).contains(ThemeStyles.state(ThemeChoice.DARK));
    }

    @Test
    void whatOpensOverTheWindowWearsItsTheme(FxRobot robot) {
        robot.interact(() -> open.context().services().settings().change(now -> now.withTheme(ThemeChoice.DARK)));
        ContextMenu menu = new ContextMenu(new MenuItem("Item"));
        Tooltip tooltip = new Tooltip("Tip");
        robot.interact(() -> {
            menu.show(open.window(), 100, 100);
            tooltip.show(open.window(), 300, 300);
        });
        List<Paint> inks = FxThread.call(() -> Stream.of(menu.getScene(), tooltip.getScene())
                .map(Scene::getRoot)
                .flatMap(root -> Stream.of(".label", ".tooltip").flatMap(style -> root.lookupAll(style).stream()))
                .filter(Labeled.class::isInstance).map(words -> ((Labeled) words).getTextFill()).toList());
        robot.interact(() -> {
            menu.hide();
            tooltip.hide();
        });

        assertThat(inks).containsExactly(Color.web("#e6e9e6"), Color.web("#181c1b"));
    }

    @Test
    void everyButtonHasAName(FxRobot robot) {
        mayCompare.countDown();
        openAccounts(robot);
        OpenWindow.await(() -> open.window().panes().arrangement().now().order().size() == 5);

        assertThat(robot.lookup(".button").queryAllAs(Labeled.class))
                .allMatch(button -> !button.getText().isBlank() || !button.getAccessibleText().isBlank());
    }

    private static String status(FxRobot robot) {
        return robot.lookup(".status-message").queryLabeled().getText();
    }

    private void openAccounts(FxRobot robot) {
        robot.interact(() -> open.context().session().open(List.of(Path.of("accounts"))));
    }

    private Comparison compare(JobProgress progress) {
        progress.report(Phrase.of("progress.comparing"), 0.5);
        try {
            mayCompare.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return Accounts.comparison();
    }
}
