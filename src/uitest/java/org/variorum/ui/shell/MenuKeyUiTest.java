package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;

/** The keys that stand in a menu work while it is open. */
@ExtendWith({ApplicationExtension.class, AccountsWindow.class})
class MenuKeyUiTest {

    private OpenWindow open;

    @Test
    void aKeyOfAnEntryRunsItAndClosesTheMenu(FxRobot robot) {
        robot.interact(() -> open.context().selection().select(
                Selection.of(KeptWindow.KILLED, SelectionOrigin.COMMAND)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn((Node) robot.lookup(".versions-panel .more-button").query());
        OpenWindow.await(MenuKeyUiTest::isMenuOpen);
        robot.type(KeyCode.N);
        OpenWindow.await(() -> robot.lookup(".correction-form").tryQuery().isPresent());

        assertThat(isMenuOpen()).isFalse();
    }

    private static boolean isMenuOpen() {
        return Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance);
    }
}
