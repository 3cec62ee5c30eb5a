package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.filter.FactFilter;
import org.variorum.app.merging.Conflict;
import org.variorum.app.review.ReviewItem;
import org.variorum.app.review.DifferenceActions;
import org.variorum.app.review.ReviewDesk;
import org.variorum.app.review.ReviewFilter;
import org.variorum.app.review.ReviewQueue;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.article.ArticleId;
import org.variorum.model.comparison.DisputeKind;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.comparison.FactStatus;
import org.variorum.model.text.TextSpan;
import org.variorum.model.workspace.Anchor;
import org.variorum.model.workspace.ClaimEdit;
import org.variorum.model.workspace.LogEdit;
import org.variorum.model.workspace.LogEntry;
import org.variorum.ui.control.CommandWords;

/** Deciding about differences, by mouse and by keyboard. */
@ExtendWith({ApplicationExtension.class, AccountsWindow.class})
class ReviewUiTest {

    private static final FactId KILLED = new FactId("f1");

    private OpenWindow open;

    @Test
    void theKeysOfReviewAreHeardWhereverTheReaderClickedButNotWithinAForm(FxRobot robot) {
        select(robot, KILLED);
        robot.interact(() -> robot.lookup(".side-tab").query().requestFocus());
        robot.type(KeyCode.S);
        OpenWindow.await(() -> robot.lookup(".split-choice").tryQuery().isPresent());
        robot.interact(() -> robot.lookup(".split-choice").query().requestFocus());
        robot.type(KeyCode.A);
        open.settle();

        assertThat(queue().reviewed()).isZero();
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup(".pane-bar .button").query().requestFocus());
        robot.type(KeyCode.A);
        awaitEdit("accept");
    }

    @Test
    void aKeyInTheListOfFactsAcceptsTheDispute(FxRobot robot) {
        select(robot, KILLED);
        robot.interact(() -> open.window().facts().focusList());
        robot.type(KeyCode.A);

        awaitEdit("accept");
        assertThat(queue().reviewed()).isEqualTo(1);
        assertThat(robot.lookup(".fact-list-cell:selected .status-mark:reviewed").queryAll()).isNotEmpty();
    }

    @Test
    void aRejectedDisputeIsKeptWithItsReasonAndFound(FxRobot robot) {
        select(robot, KILLED);
        robot.interact(() -> open.window().facts().focusList());
        robot.type(KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("both count the crew").type(KeyCode.ENTER);

        awaitEdit("reject");
        assertThat(fact(KILLED).status()).isNotEqualTo(FactStatus.DISPUTED);
        assertThat(robot.lookup(".correction-form").tryQuery()).isEmpty();
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        robot.clickOn(".review-filters .rejected");
        assertThat(robot.lookup(".review-note").queryAllAs(Labeled.class))
                .anyMatch(note -> note.getText().contains("both count the crew"));
    }

    @Test
    void afterARejectionTheSelectionStaysAndTheBarSaysWhatTakesItBack(FxRobot robot) {
        robot.interact(() -> open.context().facts().filterBy(FactFilter.ALL.toggled(FactStatus.DISPUTED)));
        select(robot, KILLED);
        robot.interact(() -> open.window().facts().focusList());
        robot.type(KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        awaitEdit("reject");
        open.settle();

        assertThat(open.selection().fact()).contains(KILLED);
        assertThat(robot.lookup(".status-message").queryLabeled().getText())
                .startsWith("Rejected").contains("Ctrl+Z takes it back");
    }

    @Test
    void whatIsDecidedIsNamedWhicheverFactIsSelectedMeanwhile(FxRobot robot) {
        List<FactId> facts = queue().items().stream().map(ReviewItem::fact).distinct().limit(2).toList();
        select(robot, facts.getFirst());
        robot.interact(() -> open.window().facts().focusList());
        robot.type(KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        select(robot, facts.getLast());
        robot.clickOn(".form-confirm");
        awaitEdit("reject");

        String name = open.context().text().say(open.context().session().index().get()
                .fact(facts.getFirst()).orElseThrow().label());
        OpenWindow.await(() -> robot.lookup(".status-message").queryLabeled().getText().contains(name));
    }

    @Test
    void ofSeveralDifferencesEachIsListedAndOneCanBeChosen(FxRobot robot) {
        List<FactId> several = queue().items().stream().map(ReviewItem::fact).distinct().limit(2).toList();
        select(robot, several.getFirst());
        robot.interact(() -> {
            open.window().facts().focusList();
            open.context().desk().targets().mark(several);
        });
        robot.type(KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        List<CheckBox> boxes = List.copyOf(robot.lookup(".correction-form .check-box").queryAllAs(CheckBox.class));
        assertThat(boxes).hasSizeGreaterThan(1).allMatch(CheckBox::isSelected);
        robot.interact(() -> boxes.stream().skip(1).forEach(box -> box.setSelected(false)));
        robot.clickOn(".form-confirm");
        awaitEdit("reject");

        assertThat(open.context().session().log().entries()).hasSize(1);
    }

    @Test
    void ofSeveralDifferencesThoseAreRetypedThatAreTicked(FxRobot robot) {
        List<FactId> several = queue().items().stream().map(ReviewItem::fact).distinct().limit(2).toList();
        select(robot, several.getFirst());
        robot.interact(() -> {
            open.window().facts().focusList();
            open.context().desk().targets().mark(several);
        });
        robot.type(KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();
        List<CheckBox> boxes = List.copyOf(robot.lookup(".correction-form .check-box").queryAllAs(CheckBox.class));
        assertThat(boxes).hasSizeGreaterThan(1).noneMatch(CheckBox::isSelected);
        robot.clickOn(".form-confirm");
        assertThat(robot.lookup(".correction-form").tryQuery()).isPresent();
        robot.interact(() -> boxes.getFirst().setSelected(true));
        robot.clickOn(".form-confirm");
        OpenWindow.await(() -> open.context().session().log().entries().size() == 1);

        assertThat(robot.lookup(".correction-form").tryQuery()).isEmpty();
    }

    @Test
    void aLetterReviewsAfterAChipWasPressed(FxRobot robot) {
        robot.clickOn(".status-chips .disputed");
        robot.type(KeyCode.F7);
        open.settle();
        robot.type(KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".correction-form").tryQuery()).isPresent();
    }

    @Test
    void thePaletteGivesTheKeyboardBackToWhatWasReadBeforeItsButton(FxRobot robot) {
        robot.interact(() -> open.window().facts().focusList());
        robot.clickOn("#palette");
        open.settle();
        robot.type(KeyCode.ESCAPE);
        open.settle();
        assertThat(open.window().getScene().getFocusOwner().getStyleClass()).contains("facts-list");
    }

    @Test
    void theBarCountsDisputesWhateverIsListed(FxRobot robot) {
        long disputed = open.context().session().index().get().comparison().facts().stream()
                .filter(fact -> fact.status() == FactStatus.DISPUTED).count();
        robot.interact(() -> open.context().facts().filterBy(FactFilter.ALL.toggled(FactStatus.AGREED)));
        open.settle();
        assertThat(robot.lookup(".header-place").queryLabeled().getText()).isEqualTo(disputed + " disputed");
    }

    @Test
    void escLeavesTheFormAndGivesTheKeyboardBack(FxRobot robot) {
        select(robot, KILLED);
        robot.interact(() -> open.window().facts().focusList());
        robot.type(KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(open.window().getScene().getFocusOwner()).isInstanceOf(TextField.class);
        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup(".correction-form").tryQuery()).isEmpty();
        assertThat(open.window().getScene().getFocusOwner().getStyleClass()).contains("facts-list");
        assertThat(open.context().session().log().entries()).isEmpty();
        assertThat(open.selection().fact()).contains(KILLED);
    }

    @Test
    void anotherKindIsChosenByTypingSomeOfIt(FxRobot robot) {
        select(robot, KILLED);
        robot.interact(() -> open.window().facts().focusList());
        robot.type(KeyCode.T);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("place").type(KeyCode.ENTER);

        awaitEdit("call-dispute");
        assertThat(fact(KILLED).disputes()).anyMatch(dispute -> dispute.kind() == DisputeKind.PLACE);
    }

    @Test
    void theQueueGoesOnToTheNextByOneKey(FxRobot robot) {
        robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
        int all = queue().items().size();
        robot.type(KeyCode.A);
        awaitReviewed(1);
        robot.type(KeyCode.A);
        awaitReviewed(2);

        assertThat(list(robot).getItems()).hasSize(all - 2);
        assertThat(robot.lookup(".review-panel .panel-count").queryLabeled().getText())
                .isEqualTo("2 of " + all + " reviewed");
        assertThat(open.selection().fact()).contains(queue().shown(ReviewFilter.WAITING).getFirst().fact());
    }

    @Test
    void theButtonsOfTheQueueDecideByMouse(FxRobot robot) {
        robot.clickOn("#side-review");
        robot.clickOn((Node) robot.lookup(".review-card").query());
        robot.clickOn(".review-button.accept");

        awaitReviewed(1);
        assertThat(open.context().session().log().entries()).hasSize(1);
    }

    @Test
    void severalFactsAreDecidedTogetherAndUndoneTogether(FxRobot robot) {
        robot.interact(() -> open.window().facts().focusList());
        robot.type(KeyCode.HOME).press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.type(KeyCode.A);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".correction-form .check-box").queryAll()).hasSize(2);
        robot.clickOn(".form-confirm");
        awaitReviewed(2);
        assertThat(title("undo")).isEqualTo("Undo accepting 2 differences");
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        awaitReviewed(0);
        assertThat(title("redo")).isEqualTo("Redo accepting 2 differences");
        assertThat(open.context().commands().isAvailable("undo")).isFalse();
    }

    @Test
    void undoIsOffWhileThereIsNothingToUndo(FxRobot robot) {
        MenuItem undo = new CommandWords(open.context().commands(), open.context().text()).item("undo");

        assertThat(undo.isDisable()).isTrue();
        assertThat(undo.getText()).isEqualTo("Undo");
    }

    @Test
    void theNextThatWaitsIsAKeyAway(FxRobot robot) {
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT, KeyCode.ALT);
        Optional<FactId> first = open.selection().fact();
        robot.press(KeyCode.ALT, KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT, KeyCode.ALT);

        assertThat(first).contains(queue().items().getFirst().fact());
        assertThat(open.selection().fact()).contains(queue().items().get(1).fact());
    }

    @Test
    void theSelectionGoesWhereTheUndoneChangeIs(FxRobot robot) {
        select(robot, KILLED);
        robot.interact(() -> open.window().facts().focusList());
        robot.type(KeyCode.A);
        awaitReviewed(1);
        robot.interact(() -> open.context().selection().clear());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        awaitReviewed(0);

        assertThat(open.selection().fact()).contains(KILLED);
    }

    @Test
    void theHistoryTellsEveryActAndWhatWasTakenBack(FxRobot robot) {
        select(robot, KILLED);
        robot.interact(() -> open.context().commands().run("accept"));
        awaitReviewed(1);
        robot.interact(() -> open.context().session().undo());
        awaitReviewed(0);
        robot.clickOn("#side-history");

        assertThat(robot.lookup(".history-card").queryAll()).hasSize(2);
        assertThat(robot.lookup(".history-card.gone .fact-label").queryLabeled().getText())
                .isEqualTo("Accepting a difference");
    }

    @Test
    void aCorrectionThatLostItsPlaceIsAttachedAgain(FxRobot robot) {
        loseACorrection(robot);
        robot.interact(() -> {
            StyleClassedTextArea text = open.text("A");
            text.requestFocus();
            text.selectRange(text.getText().indexOf("Divers"), text.getText().indexOf(" searched"));
        });
        robot.press(KeyCode.ALT).type(KeyCode.A).release(KeyCode.ALT);
        awaitEdit("reattach");

        assertThat(open.context().session().workspace().get().corrected().orphans()).isEmpty();
        assertThat(open.context().session().index().get().claimsOf(new ArticleId("A")))
                .anyMatch(claim -> claim.quote().equals("Divers"));
    }

    @Test
    void aCorrectionThatLostItsPlaceIsLetGo(FxRobot robot) {
        loseACorrection(robot);
        assertThat(robot.lookup(".review-words").queryAllAs(Labeled.class))
                .anyMatch(words -> words.getText().contains("words that nobody wrote"));
        robot.clickOn(".review-button.let-go");
        awaitEdit("take-back");

        assertThat(open.context().session().workspace().get().corrected().orphans()).isEmpty();
    }

    @Test
    void ofTwoDecisionsThatExcludeEachOtherOneIsChosen(FxRobot robot) {
        ReviewDesk desk = open.context().desk();
        robot.interact(() -> {
            DifferenceActions actions = new DifferenceActions(desk);
            Fact killed = fact(KILLED);
            actions.reject(ReviewQueue.items(killed, desk.index()), "mine");
            actions.accept(ReviewQueue.items(killed, desk.index()));
            List<LogEntry> log = desk.session().log().entries();
            desk.session().apply(new LogEdit.Disagree(log.getFirst().id(), log.getLast().id()));
        });
        awaitEdit("disagree");
        robot.clickOn("#side-review");
        robot.clickOn(".review-filters .conflicts");
        robot.clickOn((Node) robot.lookup(".review-card").query());
        robot.type(KeyCode.DIGIT1);
        awaitEdit("choose");

        assertThat(fact(KILLED).disputes()).isEmpty();
        assertThat(Conflict.open(desk.session().log())).isEmpty();
    }

    /** Makes a claim of words that are not there, and chooses it in the queue. */
    private void loseACorrection(FxRobot robot) {
        robot.interact(() -> {
            ReviewDesk desk = open.context().desk();
            Anchor gone = new Anchor(desk.anchors().article(new ArticleId("A")), new TextSpan(5, 29),
                    "words that nobody wrote.", "before it", "after it");
            desk.session().apply(new ClaimEdit.MakeClaim(gone));
        });
        OpenWindow.await(() -> open.context().session().workspace().get().corrected().orphans().size() == 1);
        robot.clickOn("#side-review");
        robot.clickOn(".review-filters .lost");
        robot.clickOn((Node) robot.lookup(".review-card.lost").query());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void select(FxRobot robot, FactId fact) {
        robot.interact(() -> open.context().selection().select(Selection.of(fact, SelectionOrigin.COMMAND)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String title(String id) {
        return new CommandWords(open.context().commands(), open.context().text()).title(id);
    }

    private ReviewQueue queue() {
        return open.context().desk().queue();
    }

    private Fact fact(FactId id) {
        return open.context().session().index().get().fact(id).orElseThrow();
    }

    private void awaitReviewed(int number) {
        OpenWindow.await(() -> queue().reviewed() == number);
    }

    private void awaitEdit(String code) {
        OpenWindow.await(() -> open.context().session().workspace().get().log().entries().stream()
                .map(LogEntry::edit).anyMatch(edit -> edit.code().equals(code)));
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup(".review-list").queryListView();
    }
}
