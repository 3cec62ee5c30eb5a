package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fixture.WatchedTest;
import org.variorum.ui.reader.ReaderPane;
import org.variorum.ui.reader.Viewport;

@WatchedTest
@ParameterizedClass(name = "in a window of {0} x {1}")
@CsvSource({"980, 980", "800, 560"})
class SelectionUiTest {

    private static final FactId KILLED = new FactId("f1");
    private static final FactId WARNING = new FactId("f2");

    private final double width;
    private final double height;
    private OpenWindow open;

    SelectionUiTest(double width, double height) {
        this.width = width;
        this.height = height;
    }

    @Start
    void start(Stage stage) {
        open = OpenWindow.ofAccounts(stage, width, height);
    }

    @BeforeEach
    void showTheAccounts() {
        open.showAccounts();
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void aClickOnAClaimSelectsItsFactEverywhere(FxRobot robot) {
        clickOn(robot, "B", "declined to describe");

        assertThat(open.selection().fact()).contains(WARNING);
        assertThat(open.styles("A", "detailed enough")).contains("selected", "selected-deciding");
        assertThat(open.styles("B", "declined to describe")).contains("selected", "selected-deciding");
        assertThat(robot.lookup(".versions-panel").query().isVisible()).isTrue();
        assertThat(robot.lookup(".version-row").queryAll()).hasSize(5);
        assertThat(factsList(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void aPaneWithoutAVersionSaysSoAndStandsStill(FxRobot robot) {
        Viewport before = open.pane("D").viewport().orElseThrow();

        clickOn(robot, "B", "declined to describe");

        assertThat(open.pane("D").lookup(".silent-strip").isVisible()).isTrue();
        assertThat(open.pane("A").lookup(".silent-strip").isVisible()).isFalse();
        assertThat(open.pane("D").viewport()).contains(before);
    }

    @Test
    void allPanesBringTheirVersionToOneLine(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).type(KeyCode.DOWN).release(KeyCode.ALT);
        open.settle();

        assertThat(open.selection().fact()).contains(WARNING);
        assertThat(height(open.pane("B"))).isCloseTo(height(open.pane("A")), within(2.0));
        robot.interact(() -> open.window().panes().arrangement()
                .change(now -> now.withAside(new ArticleId("D"), true).revealed(new ArticleId("E"))));
        open.settle();
        assertThat(height(open.pane("E"))).isCloseTo(height(open.pane("C")), within(2.0));
    }

    @Test
    void versionsStandInTheUpperPartThoughTheirPanelOpensInTheSameMoment(FxRobot robot) {
        robot.interact(() -> {
            open.context().selection().select(Selection.of(WARNING, SelectionOrigin.COMMAND));
            open.window().panes().alignNow();
        });
        open.settle();

        assertThat(height(open.pane("A"))).isLessThan(open.pane("A").viewHeight() / 2);
    }

    @Test
    void escapeRestoresEveryPane(FxRobot robot) {
        robot.interact(() -> open.text("A").scrollYBy(60));
        open.settle();
        Viewport before = open.pane("A").viewport().orElseThrow();

        robot.type(KeyCode.F7).type(KeyCode.F7).type(KeyCode.F7);
        open.settle();
        assertThat(open.pane("A").viewport()).isNotEqualTo(Optional.of(before));
        robot.type(KeyCode.ESCAPE);
        open.settle();

        assertThat(open.selection().fact()).isEmpty();
        Viewport after = open.pane("A").viewport().orElseThrow();
        assertThat(after.paragraph()).isEqualTo(before.paragraph());
        assertThat(after.offset()).isCloseTo(before.offset(), within(1.0));
        assertThat(open.styles("A", "detailed enough")).doesNotContain("selected");
    }

    @Test
    void enterAtTheCaretSelectsTheClaimThere(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        robot.interact(() -> open.text("B").moveTo(3));
        robot.type(KeyCode.ENTER);
        open.settle();

        assertThat(open.selection().fact()).contains(KILLED);
        assertThat(open.context().selection().activePane().get()).contains(open.pane("B").article());
    }

    @Test
    void afterTheLastDisputeASecondPressStartsOver(FxRobot robot) {
        for (int press = 0; press < 5; press++) {
            robot.type(KeyCode.F7);
        }
        assertThat(open.selection().fact()).contains(new FactId("f4"));

        robot.type(KeyCode.F7);
        open.settle();

        assertThat(open.selection().fact()).contains(KILLED);
    }

    @Test
    void aFactChosenInTheListIsShownByThePanes(FxRobot robot) {
        robot.interact(() -> factsList(robot).getSelectionModel().select(0));
        open.settle();

        assertThat(open.styles("D", "About 100 people")).contains("selected");
    }

    private static double height(ReaderPane pane) {
        return pane.height(pane.target().orElseThrow()).orElseThrow();
    }

    private void clickOn(FxRobot robot, String siglum, String words) {
        StyleClassedTextArea area = open.text(siglum);
        int start = area.getText().indexOf(words);
        robot.interact(() -> open.pane(siglum).bring(
                new TextSpan(start, start + words.length()), 200));
        open.settle();
        Bounds bounds = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> area.getCharacterBoundsOnScreen(start, start + 1).orElseThrow());
        robot.clickOn(bounds.getCenterX() + 1, bounds.getCenterY());
        open.settle();
    }

    private static ListView<?> factsList(FxRobot robot) {
        return robot.lookup(".facts-list").queryListView();
    }
}
