package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.variorum.app.pane.FollowMode;
import org.variorum.app.pane.PaneArrangement;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.app.settings.SettingsFile;
import org.variorum.app.settings.SettingsModel;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.FixtureServices;

/** How the panes are arranged outlasts the program, for each set of articles. */
@ExtendWith(ApplicationExtension.class)
class ArrangementUiTest {

    private static final ArticleId B = new ArticleId("B");
    private static final ArticleId C = new ArticleId("C");
    private static final ArticleId D = new ArticleId("D");
    private static final ArticleId E = new ArticleId("E");

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void panesStandAsTheyWereLeftAtTheLastStart(FxRobot robot, @TempDir Path folder) {
        OpenWindow first = open(robot, folder);
        robot.interact(() -> first.window().panes().arrangement().change(now -> now
                .moved(E, B).withPinned(C, true).withAside(D, true).withLocked(B, true)
                .withMode(FollowMode.ON_SELECTION)));
        first.settle();
        PaneArrangement left = first.window().panes().arrangement().now();
        robot.interact(() -> first.window().close());

        OpenWindow next = open(robot, folder);
        PaneArrangement now = next.window().panes().arrangement().now();
        assertThat(now.pinned()).containsExactly(C);
        assertThat(now.aside()).containsExactly(D);
        assertThat(now.locked()).containsExactly(B);
        assertThat(now.mode()).isEqualTo(FollowMode.ON_SELECTION);
        assertThat(now.order()).isEqualTo(left.order());
        assertThat(next.context().session().log().entries()).isEmpty();
        robot.interact(() -> next.window().close());
    }

    @Test
    void factsAndVersionsAreAsWideAndHighAsTheyWereLeft(FxRobot robot, @TempDir Path folder) {
        OpenWindow first = open(robot, folder);
        robot.interact(() -> first.context().commands().run("next-dispute"));
        first.settle();
        double wide = size(first, ".side-column").getWidth();
        double high = size(first, ".versions-panel").getHeight();
        robot.interact(() -> drag(divider(first, Orientation.HORIZONTAL), -90, 0));
        robot.interact(() -> drag(divider(first, Orientation.VERTICAL), 0, -70));
        first.settle();
        Region left = size(first, ".side-column");
        Region below = size(first, ".versions-panel");
        assertThat(left.getWidth()).isCloseTo(wide + 90, within(3.0));
        assertThat(below.getHeight()).isCloseTo(high + 70, within(3.0));
        robot.interact(() -> first.window().close());

        OpenWindow next = open(robot, folder);
        robot.interact(() -> next.context().commands().run("next-dispute"));
        next.settle();
        assertThat(size(next, ".side-column").getWidth()).isCloseTo(left.getWidth(), within(3.0));
        assertThat(size(next, ".versions-panel").getHeight()).isCloseTo(below.getHeight(), within(3.0));
        robot.interact(() -> next.window().close());
    }

    @Test
    void panesStandAsTheyWereWhenTheProgramIsKilled(FxRobot robot, @TempDir Path folder) throws IOException {
        OpenWindow killed = open(robot, folder);
        robot.interact(() -> killed.window().panes().arrangement().change(now -> now
                .moved(E, B).withPinned(C, true).withAside(D, true)));
        killed.settle();
        Path afterwards = Files.createDirectory(folder.resolve("as-the-kill-left-it"));
        Files.copy(folder.resolve("settings.properties"), afterwards.resolve("settings.properties"));
        robot.interact(() -> killed.window().close());

        OpenWindow next = open(robot, afterwards);
        assertThat(next.window().panes().arrangement().now().pinned()).containsExactly(C);
        assertThat(next.window().panes().arrangement().now().aside()).containsExactly(D);
        robot.interact(() -> next.window().close());
    }

    @Test
    void otherArticlesStartPlain(FxRobot robot, @TempDir Path folder) {
        OpenWindow first = open(robot, folder);
        robot.interact(() -> first.window().panes().arrangement().change(now -> now.withPinned(C, true)));
        robot.interact(() -> first.context().session().show("other", Accounts.ofTwoWithLongTitles()));
        first.settle();

        assertThat(first.window().panes().arrangement().now().pinned()).isEmpty();
        first.showAccounts();
        assertThat(first.window().panes().arrangement().now().pinned()).containsExactly(C);
        robot.interact(() -> first.window().close());
    }

    /** What the mouse does to a divider; without a display the robot loses hold of one that moves. */
    private static void drag(Node divider, double right, double down) {
        Bounds place = divider.localToScene(divider.getLayoutBounds());
        fire(divider, MouseEvent.MOUSE_PRESSED, place.getCenterX(), place.getCenterY());
        fire(divider, MouseEvent.MOUSE_DRAGGED, place.getCenterX() + right, place.getCenterY() + down);
        fire(divider, MouseEvent.MOUSE_RELEASED, place.getCenterX() + right, place.getCenterY() + down);
    }

    private static void fire(Node node, EventType<MouseEvent> type, double x, double y) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        node.fireEvent(new MouseEvent(node, node, type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false,
                down, false, false, true, false, false, null));
    }

    private static Region size(OpenWindow open, String selector) {
        return (Region) open.window().lookup(selector);
    }

    private static Node divider(OpenWindow open, Orientation orientation) {
        return open.window().lookupAll(".work-area .split-pane").stream()
                .map(SplitPane.class::cast)
                .filter(pane -> pane.getOrientation() == orientation)
                .flatMap(pane -> pane.lookupAll(".split-pane-divider").stream()
                        .filter(divider -> divider.getParent() == pane))
                .findFirst()
                .orElseThrow();
    }

    private OpenWindow open(FxRobot robot, Path folder) {
        WindowServices services = FixtureServices.of(
                (paths, progress) -> new Imported(Accounts.articles(), List.of()),
                (articles, included, progress) -> Accounts.comparison());
        OpenWindow[] open = new OpenWindow[1];
        robot.interact(() -> open[0] = OpenWindow.show(stage, services.with(
                new SettingsModel(new SettingsFile(folder.resolve("settings.properties"))))));
        open[0].showAccounts();
        return open[0];
    }
}
