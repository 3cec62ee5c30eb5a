package org.variorum.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fx.FxThread;

class PaneLeakUiTest {

    private static final int PANES = 12;
    private static final int TRIES = 20;

    private Stage stage;

    @BeforeEach
    void openAStage() {
        FxThread.start(false);
        stage = FxThread.call(Stage::new);
    }

    @AfterEach
    void closeIt() {
        FxThread.later(stage::close);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void closedPanesAreCollected() {
        List<WeakReference<ReaderPane>> closed = new ArrayList<>();
        for (int number = 0; number < PANES; number++) {
            closed.add(FxThread.call(this::opened));
            WaitForAsyncUtils.waitForFxEvents();
            FxThread.call(() -> close(closed.getLast()));
            WaitForAsyncUtils.waitForFxEvents();
        }
        for (int round = 0; round < TRIES && alive(closed) > 0; round++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
        }

        assertThat(alive(closed)).as("panes alive of " + PANES + "; the toolkit may hold on to one").isLessThan(2);
    }

    private WeakReference<ReaderPane> opened() {
        OpenPane open = OpenPane.show(
                stage, Accounts.articles().getFirst(), new ComparisonIndex(Accounts.comparison()));
        open.select(1);
        return new WeakReference<>(open.pane());
    }

    private boolean close(WeakReference<ReaderPane> pane) {
        Optional.ofNullable(pane.get()).ifPresent(ReaderPane::close);
        stage.getScene().setRoot(new StackPane());
        return true;
    }

    private static long alive(List<WeakReference<ReaderPane>> panes) {
        return panes.stream().filter(pane -> pane.get() != null).count();
    }
}
