package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;

/** A note that was written and not confirmed is not lost by what comes next. */
@ExtendWith(ApplicationExtension.class)
class WrittenNoteUiTest {

    private static final String NOTE = "ask the coast guard";

    @TempDir
    private Path folder;

    private Stage stage;
    private KeptWindow kept;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void writeANote(FxRobot robot) {
        robot.interact(() -> kept = new KeptWindow(stage, folder));
        kept.showAccounts(robot);
        robot.interact(() -> {
            kept.context().selection().select(Selection.of(KeptWindow.KILLED, SelectionOrigin.COMMAND));
            kept.open().window().facts().focusList();
        });
        robot.type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(NOTE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> kept.open().window().close());
    }

    @Test
    void savingSavesIt(FxRobot robot) {
        kept.files.choose(folder.resolve("w.variorum"));
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        OpenWindow.await(() -> kept.context().saving().file().get().isPresent());

        assertThat(note()).isEqualTo(NOTE);
        assertThat(kept.context().saving().unsaved().get()).isFalse();
    }

    @Test
    void leavingTheWorkAsksAboutIt(FxRobot robot) {
        boolean[] asks = {false};
        robot.interact(() -> asks[0] = kept.context().leaving().asks());

        assertThat(asks[0]).isTrue();
        assertThat(note()).isEqualTo(NOTE);
    }

    @Test
    void anotherFormKeepsIt(FxRobot robot) {
        robot.interact(() -> kept.context().commands().run("rename-fact"));
        OpenWindow.await(() -> note().equals(NOTE));

        assertThat(robot.lookup(".correction-form").queryAll()).hasSize(1);
    }

    @Test
    void escapeThrowsItAway(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".correction-form").tryQuery()).isEmpty();
        assertThat(kept.context().saving().unsaved().get()).isFalse();
    }

    private String note() {
        return kept.index().decisions().remarks().stream().findFirst().map(one -> one.note()).orElse("");
    }
}
