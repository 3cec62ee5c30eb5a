package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.selection.Selection;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.Article;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fixture.ComparisonBuilder;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fixture.WatchedTest;

/** The strip that says "not mentioned" has room of its own above the text. */
@WatchedTest
class SilentStripUiTest {

    private static final String MIDDLE = "dockers of shed 28 ";

    private OpenPane open;

    @Start
    void start(Stage stage) {
        List<Article> articles = LongAccounts.workspace().articles();
        open = OpenPane.show(stage, articles.getFirst(), new ComparisonIndex(new ComparisonBuilder(articles)
                .dispute(DisputeKind.QUANTITY, 0.9, "Crates in shed 5", "The counts differ.",
                        "B", "116", "In shed 5 there were [116 crates]",
                        "C", "117", "In shed 5 there were [117 crates]")
                .build()));
    }

    @Test
    void doesNotCoverTheFirstVisibleLine(FxRobot robot) {
        robot.interact(() -> {
            open.select(1);
            open.pane().getScene().getRoot().layout();
            Bounds first = open.pane().boundsInScene(new TextSpan(0, 3)).orElseThrow();

            assertThat(first.getMinY()).isGreaterThanOrEqualTo(strip().getMaxY());
            assertThat(first.getMinY()).isLessThan(strip().getMaxY() + 30);
        });
    }

    @Test
    void leavesTheLinesInTheMiddleOfATextWhereTheyStand(FxRobot robot) {
        TextSpan words = open.span(MIDDLE);
        robot.interact(() -> open.pane().bring(words, 200));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            Bounds before = open.pane().boundsInScene(words).orElseThrow();
            double place = open.pane().positionAt(200).orElseThrow();

            open.select(1);

            assertThat(strip().getHeight()).isGreaterThan(20);
            assertThat(open.pane().viewTop()).isEqualTo(strip().getHeight());
            assertThat(open.pane().boundsInScene(words).orElseThrow().getMinY())
                    .isCloseTo(before.getMinY(), within(1.0));
            assertThat(open.pane().positionAt(200).orElseThrow()).isCloseTo(place, within(3.0));
            assertThat(open.pane().height(words).orElseThrow()).isCloseTo(200, within(1.0));
        });
    }

    @Test
    void goesAgainWithoutAPixelOfScrolling(FxRobot robot) {
        for (double y : new double[] {200, 3, -11}) {
            robot.interact(() -> open.pane().bring(open.span(MIDDLE), y));
            WaitForAsyncUtils.waitForFxEvents();
            comesAndGoes(robot);
        }
    }

    @Test
    void goesAgainWithoutAPixelOfScrollingAtBothEndsOfTheText(FxRobot robot) {
        comesAndGoes(robot);
        robot.interact(() -> open.pane().bring(new TextSpan(open.article().text().length() - 3,
                open.article().text().length() - 1), 100));
        WaitForAsyncUtils.waitForFxEvents();
        comesAndGoes(robot);
    }

    private void comesAndGoes(FxRobot robot) {
        Viewport before = WaitForAsyncUtils.waitForAsyncFx(5000, () -> open.pane().viewport().orElseThrow());
        double position = WaitForAsyncUtils.waitForAsyncFx(5000, () -> open.pane().positionAt(300).orElseThrow());
        robot.interact(() -> open.select(1));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> open.pane().showSelection(Selection.NONE));
        WaitForAsyncUtils.waitForFxEvents();

        Viewport after = WaitForAsyncUtils.waitForAsyncFx(5000, () -> open.pane().viewport().orElseThrow());
        assertThat(after.paragraph()).isEqualTo(before.paragraph());
        assertThat(after.offset()).isCloseTo(before.offset(), within(0.01));
        assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, () -> open.pane().positionAt(300).orElseThrow()))
                .isCloseTo(position, within(0.1));
    }

    private Bounds strip() {
        Node strip = open.pane().lookup(".silent-strip");
        return strip.localToScene(strip.getLayoutBounds());
    }
}
