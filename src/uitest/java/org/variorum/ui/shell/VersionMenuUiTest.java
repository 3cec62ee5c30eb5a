package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.fixture.WatchedTest;
import org.variorum.ui.fx.FxThread;

/** What can be done with a version of a fact stands in a menu over it, by the mouse and by the keys for menus. */
@WatchedTest
@ExtendWith(AccountsWindow.class)
class VersionMenuUiTest {

    private static final FactId WARNING = new FactId("f2");

    private OpenWindow open;

    @BeforeEach
    void select(FxRobot robot) {
        robot.interact(() -> open.context().selection().select(
                Selection.of(KeptWindow.KILLED, SelectionOrigin.COMMAND)));
        open.settle();
    }

    @Test
    void theMenuOverAQuotationCopiesGoesThereAndCorrects(FxRobot robot) {
        openOver(quotation(robot));

        assertThat(offered()).startsWith("menu-to-passage", "menu-copy", "menu-copy-cited")
                .contains("menu-note", "menu-set-value", "menu-attribute", "menu-delete-claim");
        assertThat(open.selection().article()).contains(new ArticleId("A"));
        close(robot);
    }

    @Test
    void theKeysForMenusOpenItAtTheQuotation(FxRobot robot) {
        robot.interact(() -> quotation(robot).requestFocus());
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        open.settle();
        List<String> byF10 = offered();
        double left = FxThread.call(() -> menu().orElseThrow().getAnchorX());
        Bounds words = FxThread.call(() -> quotation(robot).localToScreen(quotation(robot).getLayoutBounds()));
        close(robot);
        robot.type(KeyCode.CONTEXT_MENU);
        open.settle();

        assertThat(byF10).contains("menu-copy-cited");
        assertThat(left).isCloseTo(words.getMinX(), within(20.0));
        assertThat(offered()).isEqualTo(byF10);
        assertThat(FxThread.call(() -> Window.getWindows().stream().filter(ContextMenu.class::isInstance).count()))
                .isEqualTo(1);
        close(robot);
    }

    @Test
    void aQuotationIsCopiedWithItsCitation(FxRobot robot) {
        openOver(quotation(robot));
        fire(robot, "menu-copy-cited");

        assertThat(clipboard()).startsWith("\u201ckilling 84 people\u201d").contains("(Norwick Morning Post", "2024)");
    }

    @Test
    void theKeyForCopyingCopiesTheQuotationWhereTheKeyboardIs(FxRobot robot) {
        robot.interact(() -> quotation(robot).requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        open.settle();

        assertThat(clipboard()).isEqualTo("killing 84 people");
    }

    @Test
    void goingToThePassagePutsTheCaretThere(FxRobot robot) {
        openOver(quotation(robot));
        fire(robot, "menu-to-passage");

        assertThat(open.text("A").isFocused()).isTrue();
        assertThat(open.text("A").getText().substring(open.text("A").getCaretPosition()))
                .startsWith("killing 84 people");
    }

    @Test
    void theMenuOverAnAbsenceAnswersIt(FxRobot robot) {
        robot.interact(() -> open.context().selection().select(Selection.of(WARNING, SelectionOrigin.COMMAND)));
        open.settle();
        openOver(robot.lookup(".absence-line").query());

        assertThat(offered()).startsWith("menu-confirm-absence");
        assertThat(open.selection().article()).contains(new ArticleId("D"));
        close(robot);
    }

    /** Asks for the menu where it has room: the headless screen cannot draw one that reaches over its edge. */
    private void openOver(Node node) {
        FxThread.call(() -> {
            Event.fireEvent(node, new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 100, 100, false, null));
            return true;
        });
        open.settle();
    }

    private static Node quotation(FxRobot robot) {
        return robot.lookup(".versions-panel .quotation-link").query();
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream().filter(ContextMenu.class::isInstance).map(ContextMenu.class::cast)
                .findFirst();
    }

    private static List<String> offered() {
        return FxThread.call(() -> menu().orElseThrow().getItems().stream()
                .map(MenuItem::getId).filter(Objects::nonNull).toList());
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> {
            ContextMenu menu = menu().orElseThrow();
            menu.getItems().stream().filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire();
            menu.hide();
        });
        open.settle();
    }

    private static void close(FxRobot robot) {
        robot.interact(() -> menu().ifPresent(ContextMenu::hide));
    }

    private static String clipboard() {
        return FxThread.call(() -> Clipboard.getSystemClipboard().getString());
    }
}
