package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.variorum.model.article.ArticleId;
import org.variorum.ui.fixture.WatchedTest;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.layout.SceneWalk;
import org.variorum.ui.spoken.SpokenScene;

/** Tab leads through everything and out of everything, and what has the focus can be seen to have it. */
@WatchedTest
@ExtendWith(AccountsWindow.class)
class FocusUiTest {

    private static final int MOST = 150;

    /** Pixels round a control that its mark may take. */
    private static final double RING = 4;

    private static final int FEWEST_PIXELS = 40;

    private OpenWindow open;

    @Test
    void sourceAfterSourceIsLeftOutByTheSameKey(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT2).release(KeyCode.CONTROL);
        open.settle();
        robot.press(KeyCode.ALT).type(KeyCode.X).release(KeyCode.ALT);
        open.settle();
        robot.press(KeyCode.ALT).type(KeyCode.X).release(KeyCode.ALT);
        open.settle();

        assertThat(open.window().panes().arrangement().now().aside())
                .containsExactlyInAnyOrder(new ArticleId("B"), new ArticleId("C"));
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
    void whateverTabReachesLooksOtherwise(FxRobot robot) {
        List<String> unmarked = new ArrayList<>();
        WritableImage before = picture();
        Set<Node> visited = new LinkedHashSet<>();
        for (int press = 0; press < MOST; press++) {
            robot.type(KeyCode.TAB);
            Node owner = owner().orElseThrow();
            WritableImage after = picture();
            if (!visited.add(owner)) {
                break;
            }
            Bounds bounds = FxThread.call(() -> owner.localToScene(owner.getLayoutBounds()));
            if (!(owner instanceof ScrollPane) && differing(before, after, bounds) < FEWEST_PIXELS) {
                unmarked.add(SceneWalk.name(owner));
            }
            before = after;
        }

        assertThat(unmarked).isEmpty();
    }

    @Test
    void shiftTabLeadsOutOfAnArticle(FxRobot robot) {
        robot.interact(() -> open.pane("B").focusText());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);

        assertThat(owner()).isNotEmpty();
        assertThat(owner().orElseThrow()).isNotSameAs(open.text("B"));
        assertThat(open.text("B").getText()).doesNotContain("\t");
    }

    private WritableImage picture() {
        open.settle();
        return FxThread.call(() -> open.window().getScene().snapshot(null));
    }

    private static long differing(WritableImage one, WritableImage other, Bounds bounds) {
        int left = (int) Math.max(0, bounds.getMinX() - RING);
        int right = (int) Math.min(one.getWidth(), bounds.getMaxX() + RING);
        int top = (int) Math.max(0, bounds.getMinY() - RING);
        int bottom = (int) Math.min(one.getHeight(), bounds.getMaxY() + RING);
        long count = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                count += one.getPixelReader().getArgb(x, y) == other.getPixelReader().getArgb(x, y) ? 0 : 1;
            }
        }
        return count;
    }

    private Optional<Node> owner() {
        open.settle();
        return FxThread.call(() -> Optional.ofNullable(open.window().getScene()).map(Scene::getFocusOwner));
    }
}
