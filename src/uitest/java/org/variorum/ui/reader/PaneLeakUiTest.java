package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.ui.fixture.Accounts;

@ExtendWith(ApplicationExtension.class)
class PaneLeakUiTest {

    private static final int PANES = 12;
    private static final int TRIES = 20;

    private Stage stage;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @Test
    void closedPanesAreCollected(FxRobot robot) {
        List<WeakReference<ReaderPane>> closed = new ArrayList<>();
        for (int number = 0; number < PANES; number++) {
            robot.interact(() -> {
                OpenPane open = OpenPane.show(
                        stage, Accounts.articles().getFirst(), new ComparisonIndex(Accounts.comparison()));
                open.select(1);
                closed.add(new WeakReference<>(open.pane()));
            });
            WaitForAsyncUtils.waitForFxEvents();
            robot.interact(() -> {
                closed.getLast().get().close();
                stage.getScene().setRoot(new StackPane());
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
        for (int round = 0; round < TRIES && alive(closed) > 0; round++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertThat(alive(closed)).as("panes alive of " + PANES + "; the toolkit may hold on to one").isLessThan(2);
    }

    private static long alive(List<WeakReference<ReaderPane>> panes) {
        return panes.stream().filter(pane -> pane.get() != null).count();
    }
}
