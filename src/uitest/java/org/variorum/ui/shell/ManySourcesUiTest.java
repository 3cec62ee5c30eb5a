package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.variorum.app.review.DifferenceActions;
import org.variorum.app.review.ReviewQueue;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.comparison.Fact;
import org.variorum.model.workspace.Workspace;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fixture.LongAccounts;
import org.variorum.ui.fixture.OddAccounts;
import org.variorum.ui.fixture.WatchedTest;

/** Much at once: the window shows it, selects in it and corrects it without a pause that anybody would notice. */
@WatchedTest
class ManySourcesUiTest {

    private static final Workspace FIFTY = LongAccounts.workspace(50, 12);
    private static final Workspace DISPUTED = OddAccounts.ofManyDisputes();

    private OpenWindow open;

    @Start
    void start(Stage stage) {
        open = OpenWindow.show(stage, FixtureServices.of(FIFTY, FixtureServices.words(Locale.ENGLISH)));
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(open.window()::close);
    }

    @Test
    void fiftySourcesAreShownSelectedAndPaged(FxRobot robot) {
        show(robot, FIFTY);
        select(robot, FIFTY.comparison().facts().get(7));
        robot.interact(() -> open.window().panes().arrangement().change(now -> now.paged(1)));
        open.settle();

        assertThat(open.window().panes().panes()).isNotEmpty();
        assertThat(robot.lookup(".version-row").queryAll()).hasSize(50);
    }

    @Test
    void twoThousandDisputesAreShownSelectedAndDecided(FxRobot robot) {
        show(robot, DISPUTED);
        List<Fact> facts = DISPUTED.comparison().facts();
        Fact fact = facts.get(facts.size() / 2);
        select(robot, fact);
        robot.interact(() -> new DifferenceActions(open.context().desk())
                .accept(ReviewQueue.items(fact, open.context().desk().index())));
        open.await(() -> !open.context().desk().decisions().reviews().isEmpty());
        open.settle();

        assertThat(open.selection().fact()).contains(fact.id());
    }

    private void show(FxRobot robot, Workspace workspace) {
        robot.interact(() -> open.context().session().show("many", workspace));
        open.settle();
    }

    private void select(FxRobot robot, Fact fact) {
        robot.interact(() -> open.context().selection().select(Selection.of(fact.id(), SelectionOrigin.COMMAND)));
        open.settle();
    }
}
