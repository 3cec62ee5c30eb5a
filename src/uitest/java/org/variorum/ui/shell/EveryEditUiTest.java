package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.variorum.app.merging.Conflict;
import org.variorum.app.saving.Keeping;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Workspace;
import org.variorum.model.workspace.WorkspaceEdit;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fixture.FixtureServices;

/** Every correction, by mouse and by keyboard: what is logged, shown, named by undo, selected, and taken back. */
@ExtendWith(ApplicationExtension.class)
class EveryEditUiTest {

    /** Every row of the table is taken back, by the hand that made it. */
    private static final String BY_UNDO = "take-back";

    private final ChosenFiles files = new ChosenFiles();
    private OpenWindow open;

    @TempDir
    private Path folder;

    @Start
    void start(Stage stage) {
        open = OpenWindow.show(stage, FixtureServices.of(
                (sources, progress) -> new Imported(sources.stream().map(EditDesk::read).toList(), List.of()),
                (articles, included, progress) -> Accounts.comparison()).with(Keeping.NO_JOURNAL, files));
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

    @Test
    void everyKindOfEditThatThereIsStandsInTheTable() {
        Set<String> tested = new TreeSet<>(Set.of(BY_UNDO));
        EveryEdit.all().forEach(edit -> tested.addAll(edit.codes()));
        assertThat(tested).containsExactlyElementsOf(new TreeSet<>(kinds(WorkspaceEdit.class).toList()));
    }

    private static Stream<String> kinds(Class<?> edit) {
        return edit.isSealed()
                ? Arrays.stream(edit.getPermittedSubclasses()).flatMap(EveryEditUiTest::kinds)
                : Stream.of(edit.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("edits")
    void aCorrectionIsLoggedShownNamedSelectedAndTakenBack(EveryEdit edit, String hand, FxRobot robot) {
        EditDesk desk = new EditDesk(new EditHand(robot, open, hand.equals("by mouse")), files, folder);
        edit.point(desk);
        settle();
        Workspace before = workspace();
        List<LogEntry> done = before.log().entries();
        edit.make(desk);
        OpenWindow.await(() -> desk.log().size() >= done.size() + edit.codes().size());
        settle();

        assertThat(workspace().log().entries().stream().filter(entry -> !done.contains(entry))
                .map(entry -> entry.edit().code())).containsExactlyInAnyOrderElementsOf(edit.codes());
        assertThat(open.context().session().undoName().orElseThrow().code()).isEqualTo(edit.name());
        assertThat(robot.lookup(".correction-form").tryQuery()).isEmpty();
        assertThat(isAsBefore(before)).as("nothing was changed").isFalse();
        if (edit.isOnAFact()) {
            assertThat(open.selection().fact()).isPresent();
            assertThat(desk.index().fact(open.selection().fact().orElseThrow())).isPresent();
        }
        for (int step = 1; step <= edit.steps(); step++) {
            desk.hand().undo();
        }
        OpenWindow.await(() -> isAsBefore(before));
        assertThat(workspace().log().standing()).isEqualTo(before.log().standing());
    }

    /** Waits until all that was done is replayed. */
    private void settle() {
        open.settle();
        OpenWindow.await(() -> workspace().log().equals(open.context().session().log()));
    }

    private Workspace workspace() {
        return open.context().session().workspace().get();
    }

    private boolean isAsBefore(Workspace before) {
        Workspace now = workspace();
        return now.articles().equals(before.articles()) && now.comparison().equals(before.comparison())
                && now.decisions().equals(before.decisions())
                && now.corrected().orphans().equals(before.corrected().orphans())
                && Conflict.open(now.log()).equals(Conflict.open(before.log()));
    }
}
