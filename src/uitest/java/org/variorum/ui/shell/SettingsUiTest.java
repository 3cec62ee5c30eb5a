package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.command.KeyPreset;
import org.variorum.app.settings.ReadingFont;
import org.variorum.app.settings.Settings;
import org.variorum.app.settings.SystemLook;
import org.variorum.app.settings.ThemeChoice;
import org.variorum.ui.fixture.WatchedTest;
import org.variorum.ui.fx.ThemeStyles;

@WatchedTest
@ExtendWith(AccountsWindow.class)
class SettingsUiTest {

    private static final int KEYS_TAB = 3;

    private OpenWindow open;

    @BeforeEach
    void openTheSettings(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.COMMA).release(KeyCode.CONTROL);
        open.settle();
    }

    @Test
    void aChangeIsInForceAtOnceAndTheWindowStaysUsable(FxRobot robot) {
        robot.clickOn("Hyperlegible");
        assertThat(now().reading().font()).isEqualTo(ReadingFont.HYPERLEGIBLE);

        robot.type(KeyCode.F7);
        open.settle();
        assertThat(open.selection().fact()).isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".settings-panel").tryQuery()).isEmpty();
        assertThat(open.selection().fact()).isPresent();
    }

    @Test
    void everyThemeCanBeChosenAndTheSystemsIsFollowedUntilThen(FxRobot robot) {
        showTab(robot, 1);
        robot.interact(() -> open.context().services().settings().change(
                now -> now.with(new SystemLook(true, false, false))));
        assertThat(worn()).containsExactly(ThemeChoice.DARK);
        robot.clickOn("High contrast");
        assertThat(worn()).containsExactly(ThemeChoice.CONTRAST);
        robot.clickOn("Light");
        assertThat(now().look().theme()).isEqualTo(ThemeChoice.LIGHT);
        assertThat(worn()).containsExactly(ThemeChoice.LIGHT);
    }

    @Test
    void everythingCanBeMadeLargerAsFarAsTheWindowHasRoom(FxRobot robot) {
        double before = robot.lookup(".header-bar").query().localToScene(0, 100).getY();
        robot.interact(() -> open.context().services().settings().change(
                now -> now.with(now.look().withScaling(120))));
        open.settle();

        assertThat(robot.lookup(".header-bar").query().localToScene(0, 100).getY())
                .isCloseTo(1.2 * before, within(0.5));
        assertThat(robot.lookup(".status-bar").query().localToScene(0, 0).getY())
                .isLessThan(open.window().getHeight());

        robot.interact(() -> open.context().services().settings().change(
                now -> now.with(now.look().withScaling(200))));
        open.settle();
        assertThat(robot.lookup(".command-menu").query().localToScene(0, 0).getX())
                .isBetween(0.0, open.window().getWidth());
        assertThat(robot.lookup(".app-mark").query().localToScene(0, 0).getX()).isGreaterThanOrEqualTo(0);
    }

    @Test
    void keysAreChangedByPressingOthers(FxRobot robot) {
        showTab(robot, KEYS_TAB);
        take(robot, "open", KeyCode.CONTROL, KeyCode.J);

        assertThat(open.context().commands().keysOf("open")).containsExactly("Ctrl+J");
        assertThat(robot.lookup("#keys-open").queryLabeled().getText()).isEqualTo("Ctrl+J");
    }

    @Test
    void aKeyThatAnotherCommandHasIsRefusedInWords(FxRobot robot) {
        showTab(robot, KEYS_TAB);
        take(robot, "open", KeyCode.CONTROL, KeyCode.E);

        assertThat(open.context().commands().keysOf("open")).containsExactly("Ctrl+O");
        assertThat(robot.lookup(".settings-error").queryLabeled().getText())
                .contains("Ctrl+E").contains("Export the comparison");
        robot.type(KeyCode.ENTER).type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".settings-panel").tryQuery()).isPresent();
    }

    @Test
    void whyKeysAreRefusedStandsAtTheirRowWithinSightAndMovesNoRowAboveIt(FxRobot robot) {
        showTab(robot, KEYS_TAB);
        double first = robot.lookup("#keys-open").query().localToScene(0, 0).getY();
        take(robot, "compare-again", KeyCode.CONTROL, KeyCode.S);

        Bounds words = place(robot, ".settings-error");
        assertThat(words.getMinY()).isBetween(
                place(robot, "#keys-compare-again").getMaxY(), place(robot, "#keys-compare-again").getMaxY() + 10);
        assertThat(place(robot, "#keys-open").getMinY()).isCloseTo(first, within(1.0));
        take(robot, "about", KeyCode.CONTROL, KeyCode.S);
        robot.interact(() -> robot.lookup(".settings-panel").queryParent().layout());

        assertThat(place(robot, ".settings-error").getMaxY())
                .isGreaterThan(place(robot, "#keys-about").getMinY())
                .isLessThanOrEqualTo(place(robot, ".settings-panel").getMaxY() + 1);
    }

    @Test
    void aPresetCanBeChosenAndPutInForceAgain(FxRobot robot) {
        showTab(robot, KEYS_TAB);
        robot.clickOn("WinMerge");
        assertThat(now().keys().preset()).isEqualTo(KeyPreset.WINMERGE);
        take(robot, "open", KeyCode.CONTROL, KeyCode.J);
        robot.clickOn("All keys of this set again");

        assertThat(now().keys().own()).isEmpty();
        assertThat(robot.lookup("#keys-next-dispute").queryAs(Labeled.class).getText()).contains("F8");
    }

    private static Bounds place(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> node.localToScene(node.getLayoutBounds()));
    }

    private void take(FxRobot robot, String command, KeyCode held, KeyCode key) {
        robot.interact(() -> robot.lookup("#keys-" + command).query().requestFocus());
        robot.type(KeyCode.SPACE);
        robot.press(held).type(key).release(held);
        open.settle();
    }

    private void showTab(FxRobot robot, int place) {
        robot.interact(() -> robot.lookup(".settings-panel .tab-pane").queryAs(TabPane.class)
                .getSelectionModel().select(place));
        open.settle();
    }

    private Settings now() {
        return open.context().services().settings().settings().get();
    }

    private List<ThemeChoice> worn() {
        return Arrays.stream(ThemeChoice.values())
                .filter(theme -> open.window().getPseudoClassStates().contains(ThemeStyles.state(theme))).toList();
    }
}
