package org.variorum.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * One hand of a person at the window: all it does is done by mouse, or all by keyboard.
 *
 * @param robot moves mouse and keys
 * @param open the window
 * @param byMouse the hand
 */
record EditHand(FxRobot robot, OpenWindow open, boolean byMouse) {

    /** Runs a command by its keys; one without keys is typed into the palette. */
    void type(String command, List<KeyCode> keys) {
        if (keys.isEmpty()) {
            robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT, KeyCode.CONTROL);
            WaitForAsyncUtils.waitForFxEvents();
            robot.write(open.context().text().of("command." + command)).type(KeyCode.ENTER);
        } else {
            robot.press(keys.toArray(KeyCode[]::new)).release(keys.reversed().toArray(KeyCode[]::new));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Chooses a command in the menu over a text. */
    void inTextMenu(String siglum, String command) {
        StyleClassedTextArea text = open.text(siglum);
        robot.interact(() -> openMenu(text, text.getCaretBounds().map(caret -> text.screenToLocal(
                caret.getMinX() + 1, caret.getCenterY())).orElse(Point2D.ZERO)));
        fire(text.getContextMenu(), command);
    }

    /** Chooses a command in the menu over the list of facts. */
    void inFactsMenu(String command) {
        Control list = robot.lookup(".facts-list").queryListView();
        robot.interact(() -> openMenu(list, Point2D.ZERO));
        fire(list.getContextMenu(), command);
    }

    /** Chooses a command in the menu of a pane. */
    void inPaneMenu(String siglum, String command) {
        List<Node> tools = List.copyOf(robot.from(open.pane(siglum)).lookup(".pane-tools .button").queryAll());
        robot.clickOn(tools.getLast());
        fireShown(command);
    }

    /** Presses the button of a decision in the versions panel, or chooses the command in the menu there. */
    void inVersions(String command) {
        Optional<Node> button = robot.lookup("#decide-" + command).tryQuery();
        if (button.isPresent()) {
            robot.clickOn(button.get());
        } else {
            robot.clickOn((Node) robot.lookup(".versions-panel .more-button").query());
            fireShown(command);
        }
    }

    /** Chooses a command in the window's menu. */
    void inMainMenu(String command) {
        robot.clickOn(".command-menu");
        MenuButton menu = robot.lookup(".command-menu").queryAs(MenuButton.class);
        MenuItem item = menu.getItems().stream().map(Menu.class::cast).flatMap(group -> group.getItems().stream())
                .filter(one -> ("menu-" + command).equals(one.getId())).findFirst().orElseThrow();
        robot.interact(() -> {
            menu.hide();
            item.fire();
        });
    }

    /** Presses a button. */
    void press(String query) {
        robot.interact(() -> robot.lookup(query).queryAs(Button.class).fire());
    }

    /** Takes the last step back. */
    void undo() {
        if (byMouse) {
            inMainMenu("undo");
        } else {
            type("undo", List.of(KeyCode.CONTROL, KeyCode.Z));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Types into the first field of the form and confirms. */
    void fill(String words) {
        robot.interact(() -> {
            TextInputControl field = (TextInputControl) robot.lookup(".correction-form .text-input").query();
            field.setText(words);
            field.requestFocus();
        });
        confirm();
    }

    /** Types tags into the form and confirms. */
    void tag(String tags) {
        robot.interact(() -> robot.lookup(".correction-form .text-field").queryTextInputControl().setText(tags));
        confirm();
    }

    /** Types some letters of a choice and takes it. */
    void choose(String words) {
        robot.interact(() -> robot.lookup(".correction-form .text-field").queryTextInputControl().setText(words));
        confirm();
    }

    /** Takes the first claim of each side and the first kind. */
    void setAgainst() {
        for (int form = 0; form < 3; form++) {
            choose("");
        }
    }

    /** Splits the first claim off. */
    void split() {
        robot.interact(() -> robot.lookup(".split-choice").queryAllAs(CheckBox.class).iterator().next()
                .setSelected(true));
        confirm();
    }

    /** Goes on with what the form offers. */
    void confirm() {
        WaitForAsyncUtils.waitForFxEvents();
        if (byMouse) {
            robot.clickOn(".form-confirm");
        } else {
            robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The menu is filled and not shown: the headless screen cannot draw one that reaches over its edge. */
    private static void openMenu(Node over, Point2D place) {
        EventHandler<ContextMenuEvent> unseen = Event::consume;
        over.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, unseen);
        Event.fireEvent(over, new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, place.getX(), place.getY(), 1, 1, false, null));
        over.removeEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, unseen);
    }

    private void fireShown(String command) {
        WaitForAsyncUtils.waitForFxEvents();
        ContextMenu menu = Window.getWindows().stream().filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast).filter(Window::isShowing).findFirst().orElseThrow();
        fire(menu, command);
    }

    private void fire(ContextMenu menu, String command) {
        MenuItem item = menu.getItems().stream().filter(one -> ("menu-" + command).equals(one.getId())).findFirst()
                .orElseThrow(() -> new AssertionError("The menu does not offer " + command + ": "
                        + menu.getItems().stream().map(MenuItem::getId).toList()));
        robot.interact(() -> {
            item.fire();
            menu.hide();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
