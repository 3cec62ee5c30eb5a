package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.variorum.app.filter.FactOrder;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.fixture.WatchedTest;

@WatchedTest
@ExtendWith(AccountsWindow.class)
class PanelsUiTest {

    private static final FactId KILLED = new FactId("f1");

    private OpenWindow open;

    @Test
    void theOtherFiltersOpenBehindTheirButtonAndJoinTheStatuses(FxRobot robot) {
        robot.clickOn(".more-filters");
        robot.interact(() -> robot.lookup(".source .chip.D").queryAs(ToggleButton.class).fire());

        assertThat(list(robot).getItems()).hasSize(1);
        assertThat(robot.lookup(".more-filters").queryLabeled().getText()).isEqualTo("1");
        assertThat(robot.lookup(".status .chip.disputed .chip-count").queryLabeled().getText()).contains("/");
    }

    @Test
    void aHigherConfidenceHidesDisputesAndCountsThem(FxRobot robot) {
        robot.clickOn(".more-filters");
        long before = disputed();
        robot.interact(() -> robot.lookup(".confidence-slider .slider").queryAs(Slider.class).setValue(0.9));

        assertThat(open.context().session().minimumConfidence().get()).isBetween(0.89, 0.91);
        assertThat(disputed()).isLessThan(before);
        assertThat(robot.lookup(".confidence-slider .filter-heading").queryLabeled().getText()).contains("hidden");
    }

    @Test
    void whereNothingIsListedThereIsNowhereToGoAndAllCanBeShown(FxRobot robot) {
        robot.interact(() -> open.context().facts().filterBy(
                open.context().facts().filter().get().withText("no such words")));
        robot.push(KeyCode.ALT, KeyCode.DOWN);
        open.settle();

        assertThat(robot.lookup(".panel-placeholder .link-button").queryLabeled().isVisible()).isTrue();
        assertThat(robot.lookup(".status-bar .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText).contains("There is no dispute to go to.");
        robot.interact(open.context().session()::close);
        assertThat(robot.lookup(".panel-placeholder .link-button").queryAllAs(Node.class)).noneMatch(Node::isVisible);
    }

    @Test
    void factsAreSortedAsChosen(FxRobot robot) {
        ChoiceBox<?> orders = robot.lookup(".fact-order").queryAs(ChoiceBox.class);
        robot.interact(() -> orders.getSelectionModel().select(FactOrder.TEXT.ordinal()));

        assertThat(open.context().facts().order().get()).isEqualTo(FactOrder.TEXT);
    }

    @Test
    void aQuotationLeadsToItsClaim(FxRobot robot) {
        robot.interact(() -> open.context().selection().select(Selection.of(KILLED, SelectionOrigin.COMMAND)));
        open.settle();
        Node quotation = robot.lookup(".quotation-link").query();
        robot.interact(quotation::requestFocus);
        robot.type(KeyCode.ENTER);

        assertThat(open.selection().article()).contains(new ArticleId("A"));
        assertThat(open.selection().claim()).isPresent();
    }

    @Test
    void anExplanationLeadsToTheClaimsItSetsAgainstEachOther(FxRobot robot) {
        robot.interact(() -> open.context().selection().select(Selection.of(KILLED, SelectionOrigin.COMMAND)));
        open.settle();
        robot.clickOn(robot.lookup(".claim-link").<Labeled>match(link -> link.getText().equals("E")).<Node>query());

        assertThat(open.selection().article()).contains(new ArticleId("E"));
        assertThat(open.selection().fact()).contains(KILLED);
    }

    @Test
    void everyListOfFactsSelectsWithTheArrows(FxRobot robot) {
        for (ViewChoice view : List.of(ViewChoice.CORE, ViewChoice.LINEAR)) {
            robot.interact(() -> {
                open.context().selection().clear();
                open.context().commands().run(view.command());
            });
            open.settle();
            robot.type(KeyCode.DOWN).type(KeyCode.UP);

            assertThat(open.selection().fact()).as("%s", view).isPresent();
        }
    }

    @Test
    void coverageListsWhatTheChosenSourceLeavesOut(FxRobot robot) {
        robot.interact(() -> open.context().commands().run(ViewChoice.COVERAGE.command()));
        open.settle();
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DOWN);

        assertThat(robot.lookup(".coverage-title").queryAllAs(Labeled.class)).extracting(Labeled::getText)
                .allMatch(title -> title.contains("Harbour and Trade"));
    }

    private long disputed() {
        return open.context().session().index().get().comparison().facts().stream()
                .filter(fact -> !fact.disputes().isEmpty())
                .count();
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".facts-list").queryListView();
    }
}
