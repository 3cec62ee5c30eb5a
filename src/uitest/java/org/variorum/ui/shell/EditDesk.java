package org.variorum.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.Version;

/**
 * A person at the window who makes corrections with one hand.
 *
 * @param robot moves mouse and keys
 * @param open the window
 * @param byMouse the hand
 */
record EditDesk(FxRobot robot, OpenWindow open, boolean byMouse) {

    static final FactId KILLED = new FactId("f1");
    private static final ArticleId A = new ArticleId("A");

    ComparisonIndex index() {
        return open.context().session().index().get();
    }

    /** Points at what the edit is about. */
    void point(EveryEdit edit) {
        switch (edit.place()) {
            case WORDS -> mark("A", "Divers searched the wreck");
            case RESIZED -> {
                select(claim());
                mark("A", "on Tuesday evening, killing 84 people");
            }
            case CLAIM -> {
                select(claim());
                robot.interact(() -> {
                    open.text("A").requestFocus();
                    open.text("A").moveTo(index().claim(claim().claim().orElseThrow()).orElseThrow().span().start());
                });
            }
            case FACT -> {
                select(Selection.of(KILLED, SelectionOrigin.COMMAND));
                robot.interact(() -> open.window().facts().focusList());
            }
            case SILENCE -> {
                Fact fact = silentFact(index());
                select(Selection.of(fact.id(), SelectionOrigin.COMMAND));
            }
            case SILENT_WORDS -> {
                Fact fact = silentFact(index());
                select(Selection.of(fact.id(), SelectionOrigin.COMMAND));
                String siglum = silentIn(fact).siglum();
                mark(siglum, open.text(siglum).getText().lines().findFirst().orElseThrow());
            }
            case ARTICLE -> robot.interact(() -> open.context().selection().activate(A));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Presses the key, or clicks the entry or button. */
    void act(EveryEdit edit) {
        if (edit.place() == EveryEdit.Place.SILENCE && !byMouse) {
            ArticleId silent = silentIn(silentFact(index()));
            robot.interact(() -> {
                open.context().selection().select(new Selection(Optional.of(silentFact(index()).id()),
                        Optional.empty(), Optional.of(silent), SelectionOrigin.COMMAND));
                open.window().facts().focusList();
            });
        }
        if (byMouse) {
            click(edit);
        } else if (edit.key().isEmpty()) {
            palette(edit);
        } else {
            robot.press(edit.key().toArray(KeyCode[]::new)).release(edit.key().toArray(KeyCode[]::new));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void palette(EveryEdit edit) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT, KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(open.context().text().of("command." + edit.command())).type(KeyCode.ENTER);
    }

    private void click(EveryEdit edit) {
        switch (edit.place()) {
            case WORDS, RESIZED, CLAIM, SILENT_WORDS -> {
                StyleClassedTextArea text = open.text(edit.article(index()).siglum());
                robot.interact(() -> openMenu(text));
                fire(text.getContextMenu(), edit.command());
            }
            case FACT -> {
                Optional<Node> button = robot.lookup("#decide-" + edit.command()).tryQuery();
                if (button.isPresent()) {
                    robot.clickOn(button.get());
                } else {
                    robot.clickOn((Node) robot.lookup(".versions-panel .more-button").query());
                    fireShown(edit.command());
                }
            }
            case SILENCE -> robot.interact(() ->
                    robot.lookup(".link-button.confirm-absence").queryAs(Button.class).fire());
            case ARTICLE -> {
                List<Node> tools = List.copyOf(robot.from(open.pane("A")).lookup(".pane-tools .button").queryAll());
                robot.clickOn(tools.getLast());
                fireShown(edit.command());
            }
        }
    }

    /** The menu is filled and not shown: the headless screen cannot draw one that reaches over its edge. */
    private static void openMenu(StyleClassedTextArea text) {
        EventHandler<ContextMenuEvent> unseen = Event::consume;
        text.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, unseen);
        Event.fireEvent(text, new ContextMenuEvent(
                ContextMenuEvent.CONTEXT_MENU_REQUESTED, 1, 1, 1, 1, true, null));
        text.removeEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, unseen);
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

    /** Types some letters of a choice and takes it. */
    void choose(String words) {
        robot.interact(() -> ((TextInputControl) robot.lookup(".correction-form .text-field").query()).setText(words));
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

    private void confirm() {
        WaitForAsyncUtils.waitForFxEvents();
        if (byMouse) {
            robot.clickOn(".form-confirm");
        } else {
            robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Selection claim() {
        Claim claim = index().claims(index().fact(KILLED).orElseThrow(), A).getFirst();
        return Selection.of(KILLED, claim.id(), A, SelectionOrigin.VERSIONS);
    }

    private void select(Selection selection) {
        robot.interact(() -> {
            open.context().selection().select(selection);
            open.context().selection().activate(A);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void mark(String siglum, String words) {
        StyleClassedTextArea text = open.text(siglum);
        int start = text.getText().indexOf(words);
        robot.interact(() -> {
            text.requestFocus();
            text.selectRange(start, start + words.length());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    static Fact silentFact(ComparisonIndex index) {
        return index.comparison().facts().stream()
                .filter(fact -> fact.stated().count() > 1 && fact.stated().count() < 5).findFirst().orElseThrow();
    }

    static ArticleId silentIn(Fact fact) {
        return fact.versions().stream().filter(version -> !(version instanceof Version.Stated))
                .map(Version::article).findFirst().orElseThrow();
    }

    List<String> log() {
        return open.context().session().workspace().get().log().entries().stream()
                .map(entry -> entry.edit().code()).toList();
    }
}
