package org.variorum.ui.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.variorum.app.pane.FollowMode;
import org.variorum.app.scroll.ScrollAnchors;
import org.variorum.app.scroll.ScrollMap;
import org.variorum.model.article.ArticleId;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fixture.WatchedTest;
import org.variorum.ui.reader.ReaderPane;
import org.variorum.ui.reader.Viewport;

@WatchedTest
class FollowUiTest {

    private OpenPanes open;

    @Start
    void start(Stage stage) {
        open = OpenPanes.show(stage, 980, 700, LongAccounts.workspace());
    }

    @AfterEach
    void close() {
        open.run(open.view()::close);
    }

    @Test
    void theOthersStandWhereTheMapPutsTheReadLineOfTheLeader(FxRobot robot) {
        int met = 0;
        for (int turn = 0; turn < 9; turn++) {
            wheel(robot, "A", 20);
            ReaderPane leader = open.pane("A");
            if (open.on(() -> leader.positionAt(leader.viewHeight() / 3).isEmpty())) {
                break;
            }
            for (String other : List.of("B", "C")) {
                double wanted = mapped(other, position("A"));
                if (wanted > 600 && wanted < open.text(other).getLength() - 1000) {
                    assertThat(position(other)).as("turn %d", turn).isCloseTo(wanted, within(60.0));
                    met++;
                }
            }
        }
        assertThat(met).isPositive();
    }

    @Test
    void whichPaneLeadsIsThatUnderTheHand(FxRobot robot) {
        wheel(robot, "A", 10);
        wheel(robot, "B", 10);

        assertThat(position("A")).isCloseTo(mapped("B", "A", position("B")), within(60.0));
    }

    @Test
    void inTheOtherModesEachPaneIsScrolledAlone(FxRobot robot) {
        for (FollowMode mode : new FollowMode[] {FollowMode.ON_SELECTION, FollowMode.FREE}) {
            open.run(() -> open.view().arrangement().change(now -> now.withMode(mode)));
            Viewport before = open.place("B");
            wheel(robot, "A", 8);

            assertThat(open.place("B")).as("%s", mode).isEqualTo(before);
        }
    }

    @Test
    void aLockedPaneNeitherFollowsNorLeadsNorMovesForASelection(FxRobot robot) {
        open.run(open.pane("B")::focusText);
        robot.press(KeyCode.CONTROL).type(KeyCode.L).release(KeyCode.CONTROL);
        open.settle();
        Viewport before = open.place("B");

        wheel(robot, "A", 10);
        assertThat(open.place("B")).isEqualTo(before);
        assertThat(open.place("C")).isNotEqualTo(before);
        open.select(20);
        assertThat(open.place("B")).isEqualTo(before);

        Viewport ofA = open.place("A");
        wheel(robot, "B", 10);
        assertThat(open.place("A")).isEqualTo(ofA);
    }

    @Test
    void inFreeModeASelectionMovesNothing() {
        open.run(() -> open.view().arrangement().change(now -> now.withMode(FollowMode.FREE)));
        Viewport before = open.place("A");
        open.select(30);

        assertThat(open.place("A")).isEqualTo(before);
    }

    @Test
    void aTieMadeByHandIsMetInScrolling(FxRobot robot) {
        open.run(() -> open.view().arrangement().change(now -> now.withMode(FollowMode.FREE)));
        int here = start("A", "The dockers of shed 28 ");
        int there = start("B", "The dockers of shed 39 ");
        press("A", here, robot);
        assertThat(open.said().getLast()).contains("marked");
        press("B", there, robot);
        assertThat(open.said().getLast()).contains("tied");
        assertThat(open.view().lookupAll(".tie-sign")).hasSize(2);

        open.run(() -> open.view().arrangement().change(now -> now.withMode(FollowMode.FOLLOW)));
        ReaderPane leader = open.pane("A");
        open.run(() -> leader.bring(new TextSpan(here, here + 1), leader.viewHeight() / 3 + 60));
        wheel(robot, "A", 1);
        double moved = position("A") - here;
        assertThat(position("B") - there).isCloseTo(moved, within(60.0));

        press("A", here, robot);
        assertThat(open.said().getLast()).contains("taken away");
    }

    @Test
    void escapeFromASelectionRestoresEveryPositionExactly(FxRobot robot) {
        wheel(robot, "B", 7);
        int shed = start("C", "The dockers of shed 3 ");
        open.bring("C", new TextSpan(shed, shed + 1), 77.5);
        Viewport a = open.place("A");
        Viewport b = open.place("B");
        Viewport c = open.place("C");

        open.select(12);
        open.select(33);
        open.run(() -> open.view().arrangement().change(now -> now.paged(1)));
        open.select(5);
        open.clear();

        assertThat(open.sigla()).isEqualTo("ABC");
        assertThat(open.place("A")).isEqualTo(a);
        assertThat(open.place("B")).isEqualTo(b);
        assertThat(open.place("C")).isEqualTo(c);
    }

    @Test
    void aSelectionBringsAllVersionsToOneThirdOfTheView() {
        open.select(21);

        double third = open.on(() -> open.pane("A").viewHeight()) / 3;
        assertThat(open.height("A")).isCloseTo(third, within(1.5));
        assertThat(open.height("B")).isCloseTo(third, within(1.5));
        assertThat(open.height("C")).isCloseTo(third, within(1.5));
        open.run(() -> open.view().arrangement().change(now -> now.paged(1)));
        assertThat(open.height("E")).isCloseTo(open.height("D"), within(1.5));
    }

    @Test
    void linesJoinTheVersionsAndFollowScrolling(FxRobot robot) {
        open.select(21);
        assertThat(open.view().lookupAll(".connector")).hasSize(4).allMatch(line -> line.getStyleClass()
                .contains("inferred"));
        Node before = open.view().lookup(".connector");
        double y = open.on(() -> before.getBoundsInParent().getMinY());

        wheel(robot, "A", 1);
        Node after = open.view().lookup(".connector");
        assertThat(open.on(() -> after.getBoundsInParent().getMinY())).isLessThan(y);
        open.clear();
        assertThat(open.view().lookupAll(".connector")).isEmpty();
    }

    @Test
    void anEndOutOfViewSaysHowFarAndLeadsThere(FxRobot robot) {
        open.run(() -> open.view().arrangement().change(now -> now.withMode(FollowMode.ON_SELECTION)));
        open.select(21);
        wheel(robot, "B", 30);
        Node arrow = open.view().lookup(".connector-away");
        assertThat(arrow.getAccessibleText()).contains("B").contains("screens up");

        robot.clickOn(arrow);
        open.settle();
        assertThat(open.view().lookup(".connector-away")).isNull();
        assertThat(open.height("B")).isBetween(0.0, open.on(() -> open.pane("B").viewHeight()));
    }

    @Test
    void theEndOfALineSelectsItsVersion(FxRobot robot) {
        open.select(21);
        Node end = open.view().lookupAll(".connector-reach").stream()
                .filter(node -> new ArticleId("B").equals(node.getUserData())).findFirst().orElseThrow();
        Bounds place = open.onScreen(end);
        robot.clickOn(place.getCenterX(), place.getCenterY());
        open.settle();

        assertThat(open.selection().selection().get().article()).contains(new ArticleId("B"));
        assertThat(open.selection().selection().get().fact()).contains(open.fact(21).id());
    }

    private void press(String siglum, int character, FxRobot robot) {
        open.run(() -> {
            ReaderPane pane = open.view().panes().stream()
                    .filter(each -> each.article().siglum().equals(siglum)).findFirst().orElseThrow();
            pane.bring(new TextSpan(character, character + 1), 120);
            pane.focusText();
        });
        open.run(() -> open.text(siglum).moveTo(character));
        open.bring(siglum, new TextSpan(character, character + 1), 120);
        robot.press(KeyCode.ALT).type(KeyCode.S).release(KeyCode.ALT);
        open.settle();
    }

    private int start(String siglum, String words) {
        return open.text(siglum).getText().indexOf(words);
    }

    private void wheel(FxRobot robot, String siglum, int notches) {
        Bounds place = open.onScreen(open.text(siglum));
        robot.moveTo(place.getCenterX(), place.getCenterY());
        robot.scroll(notches, VerticalDirection.DOWN);
        open.settle();
    }

    private double position(String siglum) {
        ReaderPane pane = open.pane(siglum);
        return open.on(() -> pane.positionAt(pane.viewHeight() / 3).orElseThrow());
    }

    private double mapped(String to, double position) {
        return mapped("A", to, position);
    }

    private double mapped(String from, String to, double position) {
        return ScrollMap.through(ScrollAnchors.between(
                new ArticleId(from), new ArticleId(to), open.session().index().get(), List.of()))
                .at(position).orElseThrow();
    }
}
