package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.correction.Corrections;
import org.variorum.app.correction.KnownRevisions;
import org.variorum.app.merging.Conflict;
import org.variorum.app.saving.KilledProgram;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.Accounts;

/** Saving, opening, recovering, merging and leaving work in the window. */
@ExtendWith(ApplicationExtension.class)
class WorkspaceUiTest {

    @TempDir
    private Path folder;

    private Stage stage;
    private KeptWindow kept;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void open(FxRobot robot) {
        robot.interact(() -> kept = new KeptWindow(stage, folder));
        kept.showAccounts(robot);
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> kept.open().window().close());
    }

    @Test
    void savingAsksForANameOnceAndKeepsTheFileBefore(FxRobot robot) {
        Path file = saved(robot, "w.variorum");
        assertThat(kept.files.asked()).isEqualTo(1);
        assertThat(robot.lookup(".window-title").queryLabeled().getText()).isEqualTo("W");
        kept.decide(robot, KeyCode.A);
        OpenWindow.await(() -> robot.lookup(".window-title").queryLabeled().getText().endsWith("•"));
        control(robot, KeyCode.S);
        OpenWindow.await(() -> !kept.context().saving().unsaved().get());

        assertThat(kept.files.asked()).isEqualTo(1);
        assertThat(file.resolveSibling("w.variorum~")).exists();
        assertThat(kept.journal()).isEmpty();
        assertThat(robot.lookup(".status-message").queryLabeled().getText()).contains("w.variorum");
    }

    @Test
    void savingAsGivesTheWorkAnotherFile(FxRobot robot) {
        saved(robot, "w.variorum");
        Path other = folder.resolve("other.variorum");
        kept.files.choose(other);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.S).release(KeyCode.SHIFT, KeyCode.CONTROL);
        OpenWindow.await(() -> kept.context().saving().file().get().isPresent()
                && kept.context().saving().file().get().get().equals(other));

        assertThat(other).exists();
    }

    @Test
    void savedWorkIsOpenedFromTheRecentListWithItsDecisions(FxRobot robot) {
        kept.decide(robot, KeyCode.A);
        saved(robot, "w.variorum");
        control(robot, KeyCode.W);
        OpenWindow.await(() -> robot.lookup(".welcome-work-button").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".welcome-work-button").queryAs(Button.class).fire());
        OpenWindow.await(() -> kept.context().desk().queue().reviewed() == 1);

        assertThat(kept.context().saving().unsaved().get()).isFalse();
        assertThat(kept.index().comparison().facts()).isNotEmpty();
    }

    @Test
    void savedWorkIsOpenedByTheDialog(FxRobot robot) {
        reject(robot, "");
        saved(robot, "w.variorum");
        control(robot, KeyCode.W);
        control(robot, KeyCode.O);
        OpenWindow.await(() -> kept.context().desk().queue().reviewed() == 1);

        assertThat(kept.killed().status()).isNotEqualTo(FactStatus.DISPUTED);
    }

    @Test
    void savedWorkThatIsDroppedOnTheWindowIsOpenedWithItsDecisions(FxRobot robot) {
        kept.decide(robot, KeyCode.A);
        Path file = saved(robot, "w.variorum");
        control(robot, KeyCode.W);
        OpenWindow.await(() -> robot.lookup(".welcome-work-button").tryQuery().isPresent());
        robot.interact(() -> assertThat(DraggedThings.files(List.of(file)).dropOn(kept.open().window())).isTrue());
        OpenWindow.await(() -> kept.context().desk().queue().reviewed() == 1);

        assertThat(kept.context().saving().file().get()).contains(file);
    }

    @Test
    void whatAKilledProgramLeftIsOfferedAndBroughtBackWhole(FxRobot robot) throws Exception {
        robot.interact(() -> kept.open().window().close());
        List<String> told = KilledProgram.run(folder, 7, 7);
        robot.interact(() -> kept = new KeptWindow(stage, folder));
        OpenWindow.await(() -> robot.lookup(".welcome-row .welcome-work-button").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".welcome-row .welcome-work-button").queryAs(Button.class).fire());
        OpenWindow.await(() -> kept.context().session().log().entries().size() >= told.size());
        OpenWindow.await(() -> kept.context().session().workspace().get().log()
                .equals(kept.context().session().log()));

        Workspace back = kept.context().session().workspace().get();
        assertThat(back.log().entries()).extracting(entry -> entry.id().value()).containsAll(told);
        assertThat(back.comparison()).isEqualTo(Corrections.of(
                back.imported(), back.found(), back.numbers(), back.log(), new KnownRevisions()).comparison());
        assertThat(back.articles()).isNotEmpty();
    }

    @Test
    void workThatWasNotSavedWhenTheProgramEndedIsBroughtBack(FxRobot robot) {
        kept.decide(robot, KeyCode.A);
        Workspace before = kept.context().session().workspace().get();
        kept.restart(robot, true);
        OpenWindow.await(() -> robot.lookup(".welcome-row .welcome-work-button").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".welcome-row .welcome-work-button").queryAs(Button.class).fire());
        OpenWindow.await(() -> kept.context().desk().queue().reviewed() == 1);

        Workspace back = kept.context().session().workspace().get();
        assertThat(back.log()).isEqualTo(before.log());
        assertThat(back.corrected()).isEqualTo(before.corrected());
        assertThat(kept.context().saving().unsaved().get()).isTrue();
        saved(robot, "w.variorum");
        OpenWindow.await(() -> kept.journal().isEmpty());
    }

    @Test
    void workThatIsDeclinedIsKeptAsideAndNotOfferedAgain(FxRobot robot) {
        kept.decide(robot, KeyCode.A);
        kept.restart(robot, true);
        OpenWindow.await(() -> robot.lookup(".welcome-row").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".welcome-row > .button").queryAllAs(Button.class).stream()
                .reduce((one, other) -> other).orElseThrow().fire());
        OpenWindow.await(() -> robot.lookup(".welcome-row").tryQuery().isEmpty());
        kept.restart(robot, true);

        assertThat(robot.lookup(".welcome-row").tryQuery()).isEmpty();
        OpenWindow.await(() -> Files.isDirectory(folder.resolve("journal/declined")));
    }

    @Test
    void aCopyIsMergedAndOfTwoDecisionsOneIsChosenInTheQueue(FxRobot robot) throws IOException {
        Path file = saved(robot, "w.variorum");
        Path copy = Files.copy(file, folder.resolve("copy.variorum"));
        kept.decide(robot, KeyCode.A);
        saved(robot, "w.variorum");
        robot.interact(() -> kept.context().open(List.of(copy)));
        OpenWindow.await(() -> kept.context().session().name().get().equals("copy"));
        robot.interact(() -> kept.context().selection().clear());
        reject(robot, "only one counts them");
        saved(robot, "copy.variorum");
        kept.files.choose(file);
        robot.interact(() -> kept.context().commands().run("merge"));
        OpenWindow.await(() -> Conflict.open(kept.context().session().workspace().get().log()).size() == 1);
        robot.clickOn("#side-review");
        robot.clickOn(".review-filters .conflicts");
        robot.clickOn((Node) robot.lookup(".review-card").query());
        robot.type(KeyCode.DIGIT1);
        OpenWindow.await(() -> Conflict.open(kept.context().session().workspace().get().log()).isEmpty());

        assertThat(kept.killed().status()).isEqualTo(FactStatus.DISPUTED);
        assertThat(kept.context().saving().unsaved().get()).isTrue();
    }

    @Test
    void theEvidenceLogIsExportedAsATable(FxRobot robot) throws IOException {
        kept.decide(robot, KeyCode.A);
        Path table = folder.resolve("log.csv");
        kept.files.choose(table);
        robot.interact(() -> kept.context().commands().run("export-log"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(Files.readAllLines(table)).hasSize(2);
        assertThat(Files.readString(table)).contains("agreed that the sources differ");
    }

    @Test
    void workThatIsOpenElsewhereIsToldOfAndSavedUnderAnotherName(FxRobot robot) throws IOException {
        Path file = saved(robot, "w.variorum");
        control(robot, KeyCode.W);
        Files.writeString(folder.resolve(".w.variorum.lock"), "another-computer\n77\nBen");
        robot.interact(() -> kept.context().open(List.of(file)));
        OpenWindow.await(() -> robot.lookup(".problems-panel").query().isVisible());
        assertThat(robot.lookup(".problem-message").queryAllAs(Labeled.class))
                .anyMatch(message -> message.getText().contains("Ben"));
        byte[] before = Files.readAllBytes(file);
        kept.decide(robot, KeyCode.A);
        kept.files.choose(folder.resolve("mine.variorum"));
        control(robot, KeyCode.S);
        OpenWindow.await(() -> Files.exists(folder.resolve("mine.variorum"))
                && !kept.context().saving().unsaved().get());

        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void aWorkspaceIsOpenedTogetherWithArticlesAndOnlyOneAtATime(FxRobot robot) throws IOException {
        Path file = saved(robot, "w.variorum");
        Path copy = Files.copy(file, folder.resolve("copy.variorum"));
        control(robot, KeyCode.W);
        robot.interact(() -> kept.context().open(List.of(folder.resolve("more.txt"), file, copy)));
        OpenWindow.await(() -> kept.problems().contains("workspace-one-at-a-time")
                && kept.problems().contains("article-already-there"));

        assertThat(kept.context().session().name().get()).isEqualTo("w");
    }

    @Test
    void closingAWindowWithUnsavedWorkAsksAndCanBeCalledOff(FxRobot robot) {
        kept.decide(robot, KeyCode.A);
        boolean[] closed = requestClose(robot);
        assertThat(robot.lookup(".unsaved-sheet").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".unsaved-sheet").tryQuery()).isEmpty();
        assertThat(closed[0]).isFalse();
    }

    @Test
    void workThatIsLeftUnsavedIsOfferedByTheNextStart(FxRobot robot) {
        kept.decide(robot, KeyCode.A);
        boolean[] closed = requestClose(robot);
        robot.interact(() -> robot.lookup(".unsaved-leave").queryButton().fire());
        assertThat(closed[0]).isTrue();
        robot.interact(stage::show);
        kept.restart(robot, true);

        OpenWindow.await(() -> robot.lookup(".welcome-row").tryQuery().isPresent());
    }

    @Test
    void workThatIsSavedOnLeavingIsThereAndTheWindowCloses(FxRobot robot) {
        kept.decide(robot, KeyCode.A);
        Path file = folder.resolve("w.variorum");
        kept.files.choose(file);
        boolean[] closed = requestClose(robot);
        robot.type(KeyCode.ENTER);
        OpenWindow.await(() -> closed[0]);

        assertThat(file).exists();
        robot.interact(stage::show);
    }

    @Test
    void comparingAgainIsToldAsUnsavedAndUndone(FxRobot robot) {
        saved(robot, "w.variorum");
        int before = kept.index().comparison().facts().size();
        kept.findFromNowOn(Accounts.ofOne().comparison());
        robot.type(KeyCode.F5);
        OpenWindow.await(() -> kept.index().comparison().facts().size() != before);
        assertThat(kept.context().saving().unsaved().get()).isTrue();
        control(robot, KeyCode.Z);
        OpenWindow.await(() -> kept.index().comparison().facts().size() == before);

        assertThat(kept.context().saving().unsaved().get()).isFalse();
    }

    @Test
    void troubleWithAFileIsShownUnasked(FxRobot robot) throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Path file = saved(robot, "sub/w.variorum");
        kept.decide(robot, KeyCode.A);
        Files.delete(file);
        Files.delete(folder.resolve("sub/.w.variorum.lock"));
        Files.delete(folder.resolve("sub"));
        control(robot, KeyCode.S);
        OpenWindow.await(() -> robot.lookup(".problems-panel").query().isVisible());

        assertThat(robot.lookup(".problem-message").queryAllAs(Labeled.class))
                .anyMatch(message -> message.getText().contains("its folder is gone"));
        assertThat(kept.context().saving().unsaved().get()).isTrue();
    }

    @Test
    void openingOtherWorkAsksToo(FxRobot robot) {
        kept.decide(robot, KeyCode.A);
        control(robot, KeyCode.W);
        assertThat(robot.lookup(".unsaved-sheet").tryQuery()).isPresent();
        robot.interact(() -> robot.lookup(".unsaved-leave").queryButton().fire());

        OpenWindow.await(() -> kept.context().session().workspace().get().articles().isEmpty());
    }

    private boolean[] requestClose(FxRobot robot) {
        boolean[] closed = {false};
        robot.interact(() -> {
            WindowStarter.askBeforeClosing(stage, kept.context());
            stage.setOnHidden(event -> closed[0] = true);
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
        WaitForAsyncUtils.waitForFxEvents();
        return closed;
    }

    private void reject(FxRobot robot, String reason) {
        robot.interact(() -> {
            kept.context().selection().select(Selection.of(
                    KeptWindow.KILLED, SelectionOrigin.COMMAND));
            kept.open().window().facts().focusList();
        });
        robot.type(KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write(reason).type(KeyCode.ENTER);
        OpenWindow.await(() -> kept.killed().status() != FactStatus.DISPUTED);
    }

    private Path saved(FxRobot robot, String name) {
        Path file = folder.resolve(name);
        kept.files.choose(file);
        control(robot, KeyCode.S);
        OpenWindow.await(() -> kept.context().saving().file().get().filter(file::equals).isPresent()
                && !kept.context().saving().unsaved().get());
        return file;
    }

    private static void control(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.CONTROL).type(key).release(KeyCode.CONTROL);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
