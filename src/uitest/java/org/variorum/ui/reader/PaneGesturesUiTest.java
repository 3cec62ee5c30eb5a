package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.settings.Settings;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.WatchedTest;

@WatchedTest
@ParameterizedClass(name = "in a pane of {0} x {1}")
@CsvSource({"380, 620", "300, 360"})
class PaneGesturesUiTest {

    private final double width;
    private final double height;
    private OpenPane open;

    PaneGesturesUiTest(double width, double height) {
        this.width = width;
        this.height = height;
    }

    @Start
    void start(Stage stage) {
        open = OpenPane.show(stage, Accounts.articles().getFirst(), new ComparisonIndex(Accounts.comparison()),
                width, height);
    }

    @Test
    void aClickOnAClaimSelectsItsFact(FxRobot robot) {
        click(robot, "84 people");

        assertThat(open.selections()).last().matches(
                selection -> selection.fact().equals(Optional.of(new FactId("f1"))));
    }

    @Test
    void thePointerAtRestOverAClaimTellsWhoSaysWhat(FxRobot robot) {
        Bounds letter = open.letter("84 people");
        robot.moveTo(letter.getCenterX() + 2, letter.getCenterY());
        robot.moveBy(1, 0);
        await(robot, true);

        Node card = robot.lookup(".claim-card").query();
        assertThat(robot.lookup(".card-value").queryAll()).hasSize(3);
        assertThat(card.getAccessibleText()).contains("Number killed").contains("Disputed").contains("84 people");
        robot.moveBy(0, -300);
        await(robot, false);
    }

    @Test
    void theCaretMovedByKeysTellsToo(FxRobot robot) {
        TextSpan words = open.span("84 people");
        robot.interact(() -> {
            open.pane().focusText();
            area(robot).moveTo(words.start());
        });
        robot.type(KeyCode.RIGHT);
        await(robot, true);

        robot.type(KeyCode.SHIFT);
        await(robot, false);
    }

    @Test
    void wordsAreSelectedByKeysAndCopiedVerbatimOrWithTheirCitation(FxRobot robot) {
        robot.interact(() -> {
            open.pane().focusText();
            area(robot).moveTo(open.span("84 people").start());
        });
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 9).release(KeyCode.SHIFT);
        robot.interact(open.pane()::copy);
        assertThat(clipboard(robot)).isEqualTo("84 people");

        robot.interact(open.pane()::copyCited);
        assertThat(clipboard(robot)).startsWith("\u201c84 people\u201d (").contains("Norwick Morning Post")
                .contains("Ferry sinks at harbour mouth").contains("6 Mar 2024");
    }

    @Test
    void wordsAreSelectedByDragging(FxRobot robot) {
        Bounds letter = open.letter("Divers searched the wreck");
        robot.moveTo(letter.getMinX(), letter.getCenterY());
        robot.press(MouseButton.PRIMARY).moveBy(60, 0).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(area(robot).getSelectedText()).startsWith("Div");
        assertThat(open.selections()).isEmpty();
    }

    @Test
    void aClickOnATickSelectsAndElsewhereScrolls(FxRobot robot) {
        Node ruler = robot.lookup(".overview-ruler").query();
        Bounds bounds = ruler.localToScreen(ruler.getLayoutBounds());
        double length = open.article().text().length();
        double tick = open.span("killing 84").start() / length * bounds.getHeight();
        robot.clickOn(bounds.getCenterX(), bounds.getMinY() + tick);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(open.selections()).last().matches(
                selection -> selection.fact().equals(Optional.of(new FactId("f1"))));

        robot.clickOn(bounds.getCenterX(), bounds.getMaxY() - 40);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(open.pane().positionAt(300).orElseThrow()).isGreaterThan(length * 0.6);
    }

    @Test
    void excludedWordsSayWhyAndAreRestoredInPlace(FxRobot robot) {
        open.letter("Home >");
        Node eye = robot.lookup(".margin-excluded").query();
        assertThat(eye.getAccessibleText()).contains("Not compared").contains("navigation");
        robot.clickOn(eye);

        assertThat(open.restored()).hasSize(1);
        assertThat(open.pane().marksAt(open.span("Home >").start())).contains("excluded");
    }

    @Test
    void quietReadingTakesTheMarksAwayButNotTheSelection(FxRobot robot) {
        int place = open.span("84 people").start();
        Settings quiet = OpenPane.STILL.with(OpenPane.STILL.reading().withQuiet(true));
        robot.interact(() -> open.pane().show(open.article(), open.index(), quiet));
        assertThat(open.pane().marksAt(place)).isEmpty();

        robot.interact(() -> open.select(1));
        assertThat(open.pane().marksAt(place)).containsExactly("selected", "selected-deciding");
    }

    private void click(FxRobot robot, String words) {
        Bounds letter = open.letter(words);
        robot.clickOn(letter.getCenterX() + 1, letter.getCenterY());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static StyleClassedTextArea area(FxRobot robot) {
        return robot.lookup(".article-text").queryAs(StyleClassedTextArea.class);
    }

    private static String clipboard(FxRobot robot) {
        String[] words = {""};
        robot.interact(() -> words[0] = Clipboard.getSystemClipboard().getString());
        return words[0];
    }

    private static void await(FxRobot robot, boolean shown) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                    () -> robot.lookup(".claim-card").query().isVisible() == shown);
        } catch (TimeoutException late) {
            throw new AssertionError("The card should be " + (shown ? "there" : "gone"), late);
        }
    }
}
