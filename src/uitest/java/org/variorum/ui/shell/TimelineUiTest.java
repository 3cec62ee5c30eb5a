package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.filter.FilterGroup;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.fixture.WatchedTest;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.spoken.SpokenScene;

/** The timeline by mouse, by keyboard and by ear. */
@WatchedTest
@ExtendWith(AccountsWindow.class)
class TimelineUiTest {

    private static final FactId KILLED = new FactId("f1");
    private static final FactId SANK = new FactId("f5");
    private static final FactId CLOSED = new FactId("f8");
    private static final ArticleId A = new ArticleId("A");
    private static final ArticleId B = new ArticleId("B");
    private static final ArticleId D = new ArticleId("D");

    private OpenWindow open;

    @BeforeEach
    void showTheTimeline() {
        new FxRobot().interact(() -> open.context().commands().run(ViewChoice.TIMELINE.command()));
        open.settle();
    }

    @Test
    void aClickSelectsTheFactAtTheSourceThatSaysSo(FxRobot robot) {
        robot.clickOn(said("B", "Number killed in the sinking of the Halcyon"));

        assertThat(open.selection().fact()).contains(KILLED);
        assertThat(open.selection().article()).contains(B);
        assertThat(open.selection().claim()).isPresent();
        assertThat(robot.lookup(".versions-panel").query().isVisible()).isTrue();
    }

    @Test
    void leftAndRightGoThroughWhatOneSourceSaysFromTheEarliestOn(FxRobot robot) {
        robot.type(KeyCode.RIGHT);
        assertThat(open.selection().fact()).contains(CLOSED);
        robot.type(KeyCode.RIGHT);
        assertThat(open.selection().fact()).contains(KILLED);
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(open.selection().fact()).contains(SANK);
        assertThat(open.selection().article()).contains(A);
        robot.type(KeyCode.LEFT);
        assertThat(open.selection().fact()).contains(KILLED);
    }

    @Test
    void upAndDownGoToWhatTheNextSourceSaysOfThatTime(FxRobot robot) {
        robot.clickOn(said("A", "Number killed in the sinking of the Halcyon"));
        robot.type(KeyCode.DOWN);
        assertThat(open.selection().article()).contains(B);
        assertThat(open.selection().fact()).contains(KILLED);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
        assertThat(open.selection().article()).contains(D);
        robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.UP);
        assertThat(open.selection().article()).contains(A);
    }

    @Test
    void whatIsSelectedElsewhereIsMarkedInEveryLane(FxRobot robot) {
        robot.interact(() -> open.context().selection().select(
                Selection.of(KILLED, B, SelectionOrigin.FACTS)));
        open.settle();

        List<String> marked = robot.lookup(".lane-words").queryAllAs(Label.class).stream()
                .filter(words -> words.getPseudoClassStates().contains(PseudoClass.getPseudoClass("selected")))
                .map(words -> words.getTooltip().getText().substring(0, 1)).toList();
        assertThat(marked).containsExactlyInAnyOrder("A", "B", "C");
    }

    @Test
    void whatTheFiltersLeaveOutIsLighter(FxRobot robot) {
        assertThat(said("D", "The harbour is closed until Friday").getStyleClass()).contains("left-out");
        robot.interact(() -> open.context().facts().filterBy(FactFilter.ALL));
        assertThat(said("D", "The harbour is closed until Friday").getStyleClass()).doesNotContain("left-out");
        robot.interact(() -> open.context().facts().filterBy(FactFilter.ALL.toggled(FilterGroup.STATUS, "agreed")));
        assertThat(said("A", "Number killed in the sinking of the Halcyon").getStyleClass()).contains("left-out");
    }

    @Test
    void everyLaneIsReadOutInSentences(FxRobot robot) {
        robot.clickOn(said("D", "The harbour is closed until Friday"));

        assertThat(FxThread.call(() -> SpokenScene.lines(robot.lookup(".timeline-view").query())))
                .anyMatch(line -> line.contains("D, Harbour and Trade, gives this time: Mar 8, 2024 "
                        + "(\u201con Friday\u201d). Fact 8: The harbour is closed until Friday. Agreed.")
                        && line.endsWith("; selected"))
                .anyMatch(line -> line.contains("E, The Islander, gives this time: date not known"));
        assertThat(robot.lookup(".lanes").queryAs(ListView.class).isFocused()).isTrue();
    }

    private static Node said(String siglum, String label) {
        return new FxRobot().lookup(".lane-words").<Label>match(words -> words.getText().equals(label)
                && words.getTooltip().getText().startsWith(siglum + ",")).query();
    }
}
