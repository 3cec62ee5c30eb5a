package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.variorum.model.workspace.Workspace;

/** Every correction, by mouse and by keyboard: what is logged, shown, named by undo, selected, and taken back. */
@ExtendWith(ApplicationExtension.class)
class EveryEditUiTest {

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = OpenWindow.ofAccounts(stage);
    }

    @BeforeEach
    void showTheAccounts() {
        open.showAccounts();
    }

    @AfterEach
    void close() {
        open.close();
    }

    static Stream<Arguments> edits() {
        return EveryEdit.all().flatMap(edit -> Stream.of(
                Arguments.of(edit, "by mouse"), Arguments.of(edit, "by keyboard")));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("edits")
    void aCorrectionIsLoggedShownNamedSelectedAndTakenBack(EveryEdit edit, String hand, FxRobot robot) {
        EditDesk desk = new EditDesk(robot, open, hand.equals("by mouse"));
        Workspace before = open.context().session().workspace().get();
        desk.point(edit);
        desk.act(edit);
        edit.filling().accept(desk);
        OpenWindow.await(() -> desk.log().contains(edit.code()));

        assertThat(desk.log()).containsExactly(edit.code());
        assertThat(open.context().session().undoName().orElseThrow().code()).isEqualTo("edit." + edit.code());
        assertThat(robot.lookup(".correction-form").tryQuery()).isEmpty();
        Workspace after = open.context().session().workspace().get();
        assertThat(after.articles().equals(before.articles()) && after.comparison().equals(before.comparison())
                && after.decisions().equals(before.decisions())).as("nothing was changed").isFalse();
        if (edit.place() != EveryEdit.Place.ARTICLE && !edit.code().equals("exclude-text")) {
            assertThat(open.selection().fact()).isPresent();
            assertThat(desk.index().fact(open.selection().fact().orElseThrow())).isPresent();
        }
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        OpenWindow.await(() -> desk.log().contains("take-back"));
        OpenWindow.await(() -> open.context().session().workspace().get().articles().equals(before.articles())
                && open.context().session().workspace().get().comparison().equals(before.comparison()));
    }
}
