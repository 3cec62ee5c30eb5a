package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.variorum.ui.fixture.WatchedTest;
import org.variorum.ui.reader.Viewport;

@WatchedTest
@ExtendWith(AccountsWindow.class)
class FindUiTest {

    private OpenWindow open;

    @Test
    void wordsAreFoundInTheSourceThatHasTheKeyboard(FxRobot robot) {
        robot.interact(() -> open.text("B").requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("the");
        awaitCount(robot, "1 of " + occurrences("B", "the"));

        assertThat(robot.lookup(".find-source").queryAll()).isEmpty();
        robot.type(KeyCode.F3).type(KeyCode.F3);
        awaitCount(robot, "3 of " + occurrences("B", "the"));
        robot.press(KeyCode.SHIFT).type(KeyCode.F3).release(KeyCode.SHIFT);
        awaitCount(robot, "2 of " + occurrences("B", "the"));
        robot.type(KeyCode.ENTER);
        awaitCount(robot, "3 of " + occurrences("B", "the"));
    }

    @Test
    void wordsAreCountedInEverySourceAndMarkedThere(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.F).release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.write("halcyon");
        OpenWindow.await(() -> robot.lookup(".find-source").queryAll().size() == 5);

        assertThat(robot.lookup(".find-source").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .containsExactly(count("A"), count("B"), count("C"), count("D"), count("E"));
        assertThat(open.styles("A", "Halcyon")).contains("hit");
    }

    @Test
    void caseAndWholeWordsNarrowTheHits(FxRobot robot) {
        robot.interact(() -> open.text("A").requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("HALCYON");
        awaitCount(robot, "1 of " + occurrences("A", "halcyon"));
        robot.clickOn("Match case");
        awaitCount(robot, "No hits in A");
    }

    @Test
    void wordsThatASourceHasNotAreToldFromTheFirstSearchOn(FxRobot robot) {
        robot.interact(() -> open.text("B").requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("zeppelin");
        awaitCount(robot, "No hits in B");
        robot.clickOn("All sources");
        awaitCount(robot, "No hits");
    }

    @Test
    void escapeClosesTheBarAndRestoresTheText(FxRobot robot) {
        robot.interact(() -> open.text("A").requestFocus());
        Viewport before = open.pane("A").viewport().orElseThrow();
        robot.press(KeyCode.CONTROL).type(KeyCode.F).release(KeyCode.CONTROL);
        robot.write("the");
        for (int press = 0; press < 6; press++) {
            robot.type(KeyCode.F3);
        }
        open.settle();
        robot.type(KeyCode.ESCAPE);
        open.settle();

        assertThat(robot.lookup(".find-bar").query().isVisible()).isFalse();
        assertThat(open.pane("A").viewport()).contains(before);
        assertThat(open.text("A").isFocused()).isTrue();
        assertThat(open.styles("A", "the")).doesNotContain("hit");
    }

    @Test
    void factsAreSearchedFromTheQueueToo(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        open.settle();

        assertThat(robot.lookup(".fact-search").query().isFocused()).isTrue();
    }

    private String count(String siglum) {
        return String.valueOf(occurrences(siglum, "halcyon"));
    }

    private int occurrences(String siglum, String words) {
        return open.text(siglum).getText().toLowerCase(Locale.ROOT).split(words, -1).length - 1;
    }

    private static void awaitCount(FxRobot robot, String words) {
        OpenWindow.await(() -> robot.lookup(".find-count").queryLabeled().getText().equals(words));
    }
}
