package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.fixture.WatchedTest;

/** The window by keyboard alone: how few keys answer a question, and that no control keeps the keyboard. */
@WatchedTest
@ParameterizedClass(name = "in a window of {0} x {1}")
@CsvSource({"980, 980", "800, 560"})
class KeystrokeUiTest {

    private static final int MOST_KEYS = 4;
    private static final int MOST_STOPS = 200;

    private final double width;
    private final double height;
    private OpenWindow open;
    private int pressed;

    KeystrokeUiTest(double width, double height) {
        this.width = width;
        this.height = height;
    }

    @Start
    void start(Stage stage) {
        open = OpenWindow.ofAccounts(stage, width, height);
    }

    @BeforeEach
    void startWithFiveFiles(FxRobot robot) {
        List<Path> files = Stream.of("a", "b", "c", "d", "e").map(name -> Path.of(name + ".txt")).toList();
        robot.interact(() -> {
            open.window().getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed++);
            open.context().open(files);
        });
        OpenWindow.await(() -> !open.context().session().index().get().comparison().facts().isEmpty());
    }

    @AfterEach
    void close() {
        open.close();
    }

    @Test
    void whatAllSourcesSayAboutTheNumberKilledTakesFourKeysAtMost(FxRobot robot) {
        while (!selectedLabel().startsWith("Number killed") && pressed < MOST_KEYS) {
            robot.type(KeyCode.F7);
            open.settle();
        }

        assertThat(selectedLabel()).startsWith("Number killed");
        assertThat(pressed).isLessThanOrEqualTo(MOST_KEYS);
        assertThat(robot.lookup(".version-row").queryAll()).hasSize(5);
        assertThat(robot.lookup(".version-source").queryAllAs(Labeled.class)).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void tabGoesThroughTheWholeWindowAndComesRound(FxRobot robot) {
        robot.interact(() -> open.context().commands().run("next-dispute"));
        open.settle();
        robot.interact(() -> open.text("A").requestFocus());
        Set<Node> seen = new HashSet<>();
        Node owner = owner();
        for (int stop = 0; stop < MOST_STOPS && seen.add(owner); stop++) {
            robot.type(KeyCode.TAB);
            open.settle();
            assertThat(owner()).as("after %s", owner).isNotSameAs(owner);
            owner = owner();
        }

        assertThat(seen).hasSizeBetween(10, MOST_STOPS - 1);
        assertThat(seen).anyMatch(node -> node.getStyleClass().contains("facts-list"));
        assertThat(seen).anyMatch(node -> node.getStyleClass().contains("command-menu"));
    }

    @Test
    void theManualIsAKeyAwayAndNamesTheKeysInForce(FxRobot robot) {
        robot.type(KeyCode.F1);
        open.settle();

        assertThat(robot.lookup(".manual-words").queryAllAs(Labeled.class))
                .anyMatch(words -> words.getText().contains("Alt+\u2193"))
                .noneMatch(words -> words.getText().contains("{key:"));
        assertThat(robot.lookup(".manual-command").queryAll())
                .hasSameSizeAs(open.context().commands().all());
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".manual-sheet").tryQuery()).isEmpty();
    }

    @Test
    void theLicencesOfAllPartsCanBeRead(FxRobot robot) {
        robot.interact(() -> open.context().commands().run("about"));
        open.settle();

        assertThat(robot.lookup(".about-notice").queryLabeled().getText()).contains("OpenJFX").contains("RichTextFX");
    }

    private Node owner() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> open.window().getScene().getFocusOwner());
    }

    private String selectedLabel() {
        return open.selection().fact()
                .flatMap((FactId id) -> open.context().session().index().get().fact(id))
                .map((Fact fact) -> open.context().text().say(fact.label()))
                .orElse("");
    }
}
