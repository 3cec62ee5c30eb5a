package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.fixture.Collected;
import org.variorum.ui.fixture.WatchedTest;

@WatchedTest
@ExtendWith(AccountsWindow.class)
class ViewsUiTest {

    private static final FactId KILLED = new FactId("f1");
    private static final FactId WARNING = new FactId("f2");
    private static final ArticleId A = new ArticleId("A");
    private static final ArticleId B = new ArticleId("B");

    private OpenWindow open;

    @ParameterizedTest
    @EnumSource
    void aViewIsReachedByKeyAndByItsTab(ViewChoice view) {
        FxRobot robot = new FxRobot();
        KeyCode digit = KeyCode.valueOf("DIGIT" + (view.ordinal() + 1));
        robot.press(KeyCode.CONTROL, KeyCode.ALT).type(digit).release(KeyCode.ALT, KeyCode.CONTROL);
        assertThat(shown()).isEqualTo(view);

        robot.interact(() -> open.context().views().show(ViewChoice.values()[1 - Math.min(1, view.ordinal())]));
        robot.clickOn("#" + view.command());
        assertThat(shown()).isEqualTo(view);
        assertThat(robot.lookup("#" + view.command()).queryAs(ToggleButton.class).isSelected()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aViewThatWasLeftIsCollected(ViewChoice view) {
        FxRobot robot = new FxRobot();
        show(robot, view);
        WeakReference<Node> left = new WeakReference<>(open.window().views().getChildren().getFirst());
        robot.interact(() -> open.context().views().show(ViewChoice.SIDE_BY_SIDE));
        robot.interact(() -> open.window().requestFocus());

        assertThat(view == ViewChoice.SIDE_BY_SIDE || Collected.is(left)).isTrue();
    }

    @Test
    void aClickOnACellSelectsThatFactAtThatSource(FxRobot robot) {
        show(robot, ViewChoice.MATRIX);
        robot.clickOn(cell(robot, "84 people"));

        assertThat(open.selection().fact()).contains(KILLED);
        assertThat(open.selection().article()).contains(A);
        assertThat(robot.lookup(".versions-panel").query().isVisible()).isTrue();
    }

    @Test
    void arrowsGoFromCellToCell(FxRobot robot) {
        show(robot, ViewChoice.MATRIX);
        robot.clickOn(cell(robot, "84 people"));
        robot.type(KeyCode.DOWN).type(KeyCode.RIGHT);

        assertThat(open.selection().fact()).contains(WARNING);
        assertThat(open.selection().article()).contains(B);
        assertThat(open.selection().claim()).isPresent();
    }

    @Test
    void anAbsenceCanBeSelectedToo(FxRobot robot) {
        show(robot, ViewChoice.MATRIX);
        robot.clickOn(robot.lookup(".matrix-cell.not-mentioned").<Node>query());

        assertThat(open.selection().fact()).contains(WARNING);
        assertThat(open.selection().article()).contains(new ArticleId("D"));
        assertThat(open.selection().claim()).isEmpty();
    }

    @Test
    void theSelectionIsKeptFromViewToView(FxRobot robot) {
        show(robot, ViewChoice.MATRIX);
        robot.clickOn(cell(robot, "84 people"));
        show(robot, ViewChoice.SIDE_BY_SIDE);

        assertThat(open.styles("A", "84 people")).contains("selected");
    }

    @Test
    void goingToASourceLeadsBackToThePanes(FxRobot robot) {
        show(robot, ViewChoice.MATRIX);
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);

        assertThat(shown()).isEqualTo(ViewChoice.SIDE_BY_SIDE);
        assertThat(open.context().selection().activePane().get()).contains(B);
    }

    private ViewChoice shown() {
        return open.context().views().shown().get();
    }

    private void show(FxRobot robot, ViewChoice view) {
        robot.interact(() -> open.context().views().show(view));
        open.settle();
    }

    private static Node cell(FxRobot robot, String words) {
        return robot.lookup(".matrix-cell").<Labeled>match(cell -> cell.getTooltip().getText().endsWith(words)).query();
    }
}
