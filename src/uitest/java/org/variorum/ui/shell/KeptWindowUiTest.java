package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.WorkspaceSession;
import org.variorum.app.task.TaskRunner;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.Workspace;
import org.variorum.testing.GeneratedWorkspace;
import org.variorum.testing.RandomEdit;
import org.variorum.testing.Seeds;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.reader.ReaderPane;

/** After any edits a window that kept what it could looks like one that shows the workspace for the first time. */
@ExtendWith(ApplicationExtension.class)
class KeptWindowUiTest {

    private static final int EDITS = 8;

    private Stage stage;

    static LongStream seeds() {
        return Seeds.first(5);
    }

    @Start
    void start(Stage given) {
        stage = given;
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void marksNotesListsAndVersionsAreThoseOfAFreshWindow(long seed, FxRobot robot) {
        RandomGenerator random = Seeds.random(seed);
        Workspace start = GeneratedWorkspace.of(seed, 3, 5);
        OpenWindow kept = open(start);
        robot.interact(() -> kept.context().session().show("generated", start));
        for (int step = 0; step < EDITS; step++) {
            WorkspaceSession session = kept.context().session();
            robot.interact(() -> edit(session, random));
            Optional<Fact> chosen = session.index().get().comparison().facts().stream().findFirst();
            select(robot, kept, chosen);
            List<String> there = look(robot, kept);

            OpenWindow fresh = open(start);
            robot.interact(() -> fresh.context().session().show("generated", session.workspace().get()));
            select(robot, fresh, chosen);
            assertThat(there).as("after edit %s", step).isEqualTo(look(robot, fresh));
            robot.interact(fresh.window()::close);
            robot.interact(() -> stage.getScene().setRoot(kept.window()));
        }
        robot.interact(kept.window()::close);
    }

    private static void edit(WorkspaceSession session, RandomGenerator random) {
        if (random.nextInt(4) == 0) {
            session.undo();
        } else {
            session.apply(new RandomEdit(random, session.workspace().get().corrected()).next());
        }
    }

    private OpenWindow open(Workspace workspace) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            WindowContext context = new WindowContext(
                    FixtureServices.of(workspace, FixtureServices.words(Locale.ENGLISH)), TaskRunner.immediate());
            MainWindow window = new MainWindow(context);
            if (stage.getScene() == null) {
                stage.setScene(new Scene(new StackPane(), 990, 990));
            }
            stage.getScene().setRoot(window);
            window.dress();
            stage.show();
            return new OpenWindow(window, context);
        });
    }

    /** Which panes are in sight follows from what was selected before; here only what they show is compared. */
    private static void turnToTheFirst(OpenWindow open) {
        open.context().session().index().get().comparison().articles().stream().findFirst().ifPresent(first ->
                open.window().panes().arrangement().change(now -> now.revealed(first.id())));
    }

    private static void select(FxRobot robot, OpenWindow open, Optional<Fact> fact) {
        open.settle();
        robot.interact(() -> fact.ifPresent(one -> open.context().selection().select(
                Selection.of(one.id(), SelectionOrigin.COMMAND))));
        open.settle();
        robot.interact(() -> turnToTheFirst(open));
        open.settle();
        robot.interact(() -> {
            open.window().applyCss();
            open.window().layout();
        });
        open.settle();
    }

    /** All that can be seen of facts, versions, histogram and panes, wherever the lists are scrolled to. */
    private static List<String> look(FxRobot robot, OpenWindow open) {
        List<String> lines = new ArrayList<>();
        robot.interact(() -> {
            List.of(".versions-panel", ".histogram", ".chips", ".panel-count", ".side-tab").forEach(style ->
                    open.window().lookupAll(style).forEach(node -> tell(node, style, lines)));
            open.window().facts().lookupAll(".fact-list-cell").forEach(node -> tellRow((ListCell<?>) node, lines));
            for (ReaderPane pane : open.window().panes().panes()) {
                tell(pane, pane.article().siglum(), lines);
                lines.add(pane.article() + ": " + marks(pane));
            }
            lines.sort(String::compareTo);
        });
        return lines;
    }

    /** Without the place among siblings: hidden nodes are kept for later. */
    private static String states(Node node) {
        return node.getPseudoClassStates().stream().map(Object::toString)
                .filter(state -> !state.contains("child")).sorted().toList().toString();
    }

    private static String marks(ReaderPane pane) {
        List<String> marks = new ArrayList<>();
        for (int place = 0; place < 400; place++) {
            marks.add(String.join("+", pane.marksAt(place)));
        }
        return String.join(",", marks);
    }

    private static void tellRow(ListCell<?> row, List<String> lines) {
        if (!row.isEmpty() && row.isVisible()) {
            String where = "row " + row.getIndex();
            lines.add(where + " " + Math.round(row.getHeight()) + " " + row.isSelected() + " "
                    + row.getAccessibleText());
            tell(row.getGraphic(), where, lines);
        }
    }

    private static void tell(Node node, String where, List<String> lines) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        String words = node instanceof Labeled labeled ? labeled.getText()
                : node instanceof Text text ? text.getText()
                : node instanceof Path path ? path.getElements().toString().replaceAll("(\\.\\d)\\d*", "$1") : "";
        lines.add(where + " " + node.getClass().getSimpleName() + " " + node.getStyleClass() + " "
                + states(node) + " " + words + " " + node.getAccessibleText());
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> tell(child, where, lines));
        }
    }
}
