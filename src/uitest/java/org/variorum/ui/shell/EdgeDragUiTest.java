package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.comparison.FactId;
import org.variorum.model.text.TextSpan;
import org.variorum.ui.fixture.Accounts;

/** Dragging the ends of the selected claim. */
@ExtendWith(ApplicationExtension.class)
class EdgeDragUiTest {

    private static final FactId KILLED = new FactId("f1");
    private static final ArticleId A = new ArticleId("A");

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = OpenWindow.ofAccounts(stage);
    }

    @Test
    void theEndsOfAClaimAreDraggedToTheEndsOfWords(FxRobot robot) {
        robot.interact(() -> open.context().session().show("accounts", Accounts.workspace()));
        open.settle();
        Claim claim = index().claims(index().fact(KILLED).orElseThrow(), A).getFirst();
        robot.interact(() -> open.context().selection().select(
                Selection.of(KILLED, claim.id(), A, SelectionOrigin.VERSIONS)));
        open.settle();
        drag(robot, "end", open.text("A").getText().indexOf("coast guard") + 2);
        OpenWindow.await(() -> claims().stream().anyMatch(now -> now.span().start() == claim.span().start()
                && now.quote().endsWith("the coast")));
        open.settle();
        drag(robot, "start", open.text("A").getText().indexOf("Tuesday evening") + 3);
        OpenWindow.await(() -> claims().stream().anyMatch(
                now -> now.quote().equals("Tuesday evening, killing 84 people, the coast")));

        assertThat(open.context().session().log().entries()).hasSize(2)
                .allMatch(entry -> entry.edit().code().equals("move-edges"));
        assertThat(open.text("A").getSelectedText()).isEmpty();
        robot.interact(() -> open.window().close());
    }

    private void drag(FxRobot robot, String which, int character) {
        Node handle = robot.from(open.pane("A")).lookup(".edge-handle." + which).query();
        OpenWindow.await(handle::isVisible);
        Point2D target = WaitForAsyncUtils.waitForAsyncFx(5000, () -> place(character));
        robot.moveTo(handle).press(MouseButton.PRIMARY).moveTo(target).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Point2D place(int character) {
        Bounds bounds = open.pane("A").boundsInScene(new TextSpan(character, character + 1)).orElseThrow();
        return open.window().localToScreen(open.window().sceneToLocal(bounds.getMinX() + 1, bounds.getCenterY()));
    }

    private ComparisonIndex index() {
        return open.context().session().index().get();
    }

    private List<Claim> claims() {
        return index().claimsOf(A);
    }
}
