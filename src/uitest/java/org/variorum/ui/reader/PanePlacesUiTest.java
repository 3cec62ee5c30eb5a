package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fixture.WatchedTest;

@WatchedTest
class PanePlacesUiTest {

    private OpenPane open;

    @Start
    void start(Stage stage) {
        open = OpenPane.show(stage, LongAccounts.workspace().articles().getFirst(),
                new ComparisonIndex(LongAccounts.workspace().comparison()));
    }

    @Test
    void aPlaceOfTheTextComesBackToItsHeight(FxRobot robot) {
        robot.interact(() -> open.pane().bring(open.span("dockers of shed 28 "), 100));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            double place = open.pane().positionAt(157).orElseThrow();
            open.pane().bring(3000.0, 157);
            assertThat(open.pane().bring(place, 157).orElseThrow()).isCloseTo(157, within(1.0));
            assertThat(open.pane().positionAt(157).orElseThrow()).isCloseTo(place, within(3.0));
        });
    }

    @Test
    void placesGrowEvenlyDownTheView(FxRobot robot) {
        robot.interact(() -> {
            double before = -1;
            for (double y = 20; y < 300; y += 7) {
                double place = open.pane().positionAt(y).orElse(before);
                assertThat(place).isGreaterThanOrEqualTo(before);
                before = place;
            }
            assertThat(before).isGreaterThan(100);
        });
    }

    @Test
    void wordsInViewHaveBoundsAndOthersAreSoManyViewsAway(FxRobot robot) {
        TextSpan far = open.span("shed 5 there were");
        robot.interact(() -> {
            assertThat(open.pane().boundsInScene(far)).isEmpty();
            assertThat(open.pane().viewsAway(far)).isGreaterThan(1);
            open.pane().bring(far, 120);
            Bounds bounds = open.pane().boundsInScene(far).orElseThrow();
            assertThat(bounds.getMinY()).isBetween(120.0, 320.0);
            assertThat(bounds.getWidth()).isGreaterThan(20);
            assertThat(open.pane().viewsAway(far)).isZero();
            assertThat(open.pane().viewsAway(new TextSpan(0, 3))).isNegative();
        });
    }

    @Test
    void scrollingIsTold(FxRobot robot) {
        List<Double> told = new ArrayList<>();
        robot.interact(() -> {
            open.pane().scrolled().addListener((property, before, now) -> told.add(now));
            open.pane().bring(2500.0, 100);
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(told).isNotEmpty();
    }

    @Test
    void searchHitsAreMarkedAndGoAgain(FxRobot robot) {
        TextSpan one = open.span("dockers");
        robot.interact(() -> open.showHits(List.of(one)));
        assertThat(open.pane().marksAt(one.start())).contains("hit", "present-hit");

        robot.interact(() -> open.showHits(List.of()));
        assertThat(open.pane().marksAt(one.start())).doesNotContain("hit", "present-hit");
    }
}
