package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.layout.SceneWalk;
import org.variorum.ui.spoken.SpokenScene;

/** Tab leads through everything and out of everything, and what has the focus can be seen to have it. */
@ExtendWith(ApplicationExtension.class)
class FocusUiTest {

    private static final int MOST = 150;
    private static final PseudoClass VISIBLY = PseudoClass.getPseudoClass("focus-visible");

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = OpenWindow.show(
                stage,
                (paths, progress) -> new Imported(Accounts.articles(), List.of()),
                (articles, included, progress) -> Accounts.comparison());
    }

    @BeforeEach
    void showTheAccounts(FxRobot robot) {
        robot.interact(() -> open.context().session().show("accounts", Accounts.workspace()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> open.window().close());
    }

    @Test
    void tabLeadsThroughEverythingAndRoundAgain(FxRobot robot) {
        Set<Node> visited = new LinkedHashSet<>();
        for (int press = 0; press < MOST; press++) {
            robot.type(KeyCode.TAB);
            Optional<Node> owner = owner();
            if (owner.isEmpty() || !visited.add(owner.get())) {
                break;
            }
        }

        List<String> missed = FxThread.call(() -> SpokenScene.focusOrder(open.window()).stream()
                .filter(node -> !(node instanceof ScrollPane) && !visited.contains(node))
                .map(SceneWalk::name)
                .toList());
        assertThat(missed).isEmpty();
    }

    @Test
    void whatTabReachesIsMarked(FxRobot robot) {
        for (int press = 0; press < 12; press++) {
            robot.type(KeyCode.TAB);
            Node owner = owner().orElseThrow();
            assertThat(owner.getPseudoClassStates()).as(SceneWalk.name(owner)).contains(VISIBLY);
        }
    }

    @Test
    void shiftTabLeadsOutOfAnArticle(FxRobot robot) {
        robot.interact(() -> open.pane("B").focusText());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);

        assertThat(owner()).isNotEmpty();
        assertThat(owner().orElseThrow()).isNotSameAs(open.text("B"));
        assertThat(open.text("B").getText()).doesNotContain("\t");
    }

    private Optional<Node> owner() {
        WaitForAsyncUtils.waitForFxEvents();
        return FxThread.call(() -> Optional.ofNullable(open.window().getScene()).map(Scene::getFocusOwner));
    }
}
