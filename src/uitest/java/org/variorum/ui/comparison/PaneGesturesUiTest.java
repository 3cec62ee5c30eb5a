package org.variorum.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.variorum.app.pane.FollowMode;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.control.SiglumBadge;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fixture.WatchedTest;

@WatchedTest
class PaneGesturesUiTest {

    private Stage stage;
    private OpenPanes open;

    @Start
    void start(Stage shown) {
        stage = shown;
        open = OpenPanes.show(shown, 980, 700, LongAccounts.workspace());
    }

    @AfterEach
    void close() {
        open.run(open.view()::close);
    }

    @Test
    void columnsAreNeverNarrowerThanTheirMeasureAndNeverCut() {
        assertThat(open.sigla()).isEqualTo("ABC");
        double narrowest = ColumnWidth.narrowest(open.settings().settings().get());
        assertThat(open.on(() -> open.view().panes()))
                .allMatch(pane -> pane.getWidth() >= narrowest - 1)
                .allMatch(pane -> pane.localToScene(pane.getWidth(), 0).getX() <= 980);

        open.run(() -> stage.setWidth(640));
        assertThat(open.sigla()).isEqualTo("AB");
        open.run(() -> stage.setWidth(400));
        assertThat(open.sigla()).isEqualTo("A");
        open.run(() -> stage.setWidth(980));
        assertThat(open.sigla()).isEqualTo("ABC");
    }

    @Test
    void largerTextTakesWiderColumns() {
        open.run(() -> open.settings().change(now -> now.with(now.reading().withTextSize(22))));

        assertThat(open.sigla()).isEqualTo("AB");
    }

    @Test
    void pagesTurnByButtonAndByKey(FxRobot robot) {
        click(robot, ".pane-bar .icon-button", 1);
        assertThat(open.sigla()).isEqualTo("CDE");
        assertThat(((Label) open.view().lookup(".pane-place")).getText()).contains("3").contains("5");

        focus("C");
        robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_UP).release(KeyCode.CONTROL);
        open.settle();
        assertThat(open.sigla()).isEqualTo("ABC");
        robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);
        open.settle();
        assertThat(open.sigla()).isEqualTo("CDE");
    }

    @Test
    void aHeaderDraggedOntoAnotherPaneMovesItsPaneThere(FxRobot robot) {
        String hue = SiglumBadge.hue(new ArticleId("A"));
        Bounds from = open.onScreen(open.pane("A").header());
        Bounds to = open.onScreen(open.pane("C").header());
        robot.drag(from.getMinX() + 120, from.getMinY() + 20, MouseButton.PRIMARY)
                .moveTo(to.getMinX() + 30, to.getMinY() + 20)
                .moveTo(to.getMinX() + 90, to.getMinY() + 20)
                .drop();
        open.settle();

        assertThat(open.sigla()).isEqualTo("BCA");
        assertThat(open.pane("A").getStyleClass()).contains(hue);
        assertThat(open.pane("A").getPseudoClassStates())
                .noneMatch(state -> state.getPseudoClassName().equals("dragged"));
    }

    @Test
    void aClickOnAHeaderMovesNothing(FxRobot robot) {
        Bounds header = open.onScreen(open.pane("B").header());
        robot.clickOn(header.getMinX() + 120, header.getMinY() + 40);

        assertThat(open.sigla()).isEqualTo("ABC");
    }

    @Test
    void panesMoveByKeyAndKeepTheKeyboard(FxRobot robot) {
        focus("A");
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.RIGHT).release(KeyCode.SHIFT, KeyCode.ALT);
        open.settle();

        assertThat(open.sigla()).isEqualTo("BAC");
        assertThat(open.on(() -> open.pane("A").hasKeyboard())).isTrue();
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT, KeyCode.ALT);
        open.settle();
        assertThat(open.sigla()).isEqualTo("ABC");
    }

    @Test
    void aPinnedPaneStaysWhileOthersArePaged(FxRobot robot) {
        focus("A");
        robot.press(KeyCode.ALT).type(KeyCode.P).release(KeyCode.ALT);
        robot.press(KeyCode.CONTROL).type(KeyCode.PAGE_DOWN).release(KeyCode.CONTROL);
        open.settle();

        assertThat(open.sigla()).isEqualTo("ADE");
        robot.press(KeyCode.ALT).type(KeyCode.P).release(KeyCode.ALT);
        open.settle();
        assertThat(open.arrangement().pinned()).isEmpty();
    }

    @Test
    void aSourceIsLeftOutForAMomentAndBroughtBackByItsBadge(FxRobot robot) {
        focus("B");
        robot.press(KeyCode.ALT).type(KeyCode.X).release(KeyCode.ALT);
        open.settle();
        assertThat(open.sigla()).isEqualTo("ACD");

        click(robot, ".back-button", 0);
        assertThat(open.sigla()).isEqualTo("ABC");
    }

    @Test
    void sourceNumbersReachPanesOutOfSight(FxRobot robot) {
        open.run(() -> open.view().focusPane(4));
        assertThat(open.sigla()).isEqualTo("CDE");
        assertThat(open.on(() -> open.pane("E").hasKeyboard())).isTrue();

        open.run(() -> open.view().focusBeside(1));
        assertThat(open.sigla()).isEqualTo("ABC");
        assertThat(open.on(() -> open.pane("A").hasKeyboard())).isTrue();
    }

    @Test
    void fewerAndMoreColumnsByKey(FxRobot robot) {
        focus("A");
        robot.press(KeyCode.ALT).type(KeyCode.MINUS).release(KeyCode.ALT);
        open.settle();
        assertThat(open.sigla()).isEqualTo("AB");
        robot.press(KeyCode.ALT).type(KeyCode.EQUALS).release(KeyCode.ALT);
        open.settle();
        assertThat(open.sigla()).isEqualTo("ABC");
    }

    @Test
    void modesAreChosenByClickAndByKey(FxRobot robot) {
        click(robot, ".segment", 2);
        assertThat(open.arrangement().mode()).isEqualTo(FollowMode.FREE);

        focus("A");
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.L).release(KeyCode.SHIFT, KeyCode.CONTROL);
        open.settle();
        assertThat(open.arrangement().mode()).isEqualTo(FollowMode.FOLLOW);
        assertThat(open.said()).isNotEmpty();
    }

    @Test
    void undisputedParagraphsAreFoldedByKeyAndComeBack(FxRobot robot) {
        focus("A");
        int words = open.text("A").getText().indexOf("The dockers of shed 7 ");
        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        open.settle();
        assertThat(open.arrangement().folded()).isTrue();

        robot.press(KeyCode.CONTROL).type(KeyCode.D).release(KeyCode.CONTROL);
        open.settle();
        assertThat(open.arrangement().folded()).isFalse();
        assertThat(words).isPositive();
        assertThat(open.text("A").getParagraphs()).noneMatch(each -> each.getParagraphStyle().contains("folded"));
    }

    @Test
    void theHistogramSelectsADisputeOfTheFocusedText(FxRobot robot) {
        focus("B");
        Node bar = open.view().lookupAll(".histogram-some").stream().skip(20).findFirst().orElseThrow();
        Bounds place = open.onScreen(bar);
        robot.clickOn(place.getCenterX(), place.getMaxY() - 1);
        open.settle();

        assertThat(open.selection().selection().get().article()).contains(new ArticleId("B"));
        assertThat(open.height("B")).isCloseTo(open.on(() -> open.pane("B").viewHeight()) / 3, within(2.0));
    }

    private void focus(String siglum) {
        open.run(open.pane(siglum)::focusText);
    }

    private void click(FxRobot robot, String query, int place) {
        Node node = robot.lookup(query).queryAll().stream()
                .filter(Node::isVisible).skip(place).findFirst().orElseThrow();
        robot.clickOn(node);
        open.settle();
    }
}
