package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.model.article.ArticleId;
import org.variorum.model.claim.Claim;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Voice;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.workspace.LogEntry;
import org.variorum.model.workspace.Remark;

/** Correcting claims, facts and articles, by keys, menus and buttons. */
@ExtendWith({ApplicationExtension.class, AccountsWindow.class})
class CorrectionUiTest {

    private static final FactId KILLED = new FactId("f1");
    private static final ArticleId A = new ArticleId("A");

    private OpenWindow open;

    @Test
    void selectedWordsBecomeAClaimByAKeyAndAreUndone(FxRobot robot) {
        mark(robot, "ivers searched the wre");
        robot.type(KeyCode.C);
        awaitEdit("make-claim");

        assertThat(claims(A)).anyMatch(claim -> claim.quote().equals("Divers searched the wreck"));
        assertThat(open.selection().claim()).isPresent();
        assertThat(open.context().facts().shown().get()).extracting(Fact::id)
                .as("what was just made is listed").contains(open.selection().fact().orElseThrow());
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        OpenWindow.await(() -> claims(A).stream().noneMatch(claim -> claim.quote().startsWith("Divers searched")));
    }

    @Test
    void theMenuOverSelectedWordsOffersWhatCanBeDoneWithThem(FxRobot robot) {
        mark(robot, "Divers searched the wreck");
        robot.interact(() -> open.text("A").getContextMenu().show(open.text("A"), 10, 10));
        robot.rightClickOn(open.text("A"));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(open.text("A").getContextMenu().getItems()).extracting(item -> item.getId())
                .contains("menu-make-claim", "menu-exclude-text");
        fire(robot, "menu-make-claim");
        awaitEdit("make-claim");
    }

    @Test
    void theMenuKeyOpensTheMenuForTheSelectedWordsWhereTheCaretIs(FxRobot robot) {
        mark(robot, "killing 84 people");
        robot.press(KeyCode.SHIFT).type(KeyCode.F10).release(KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();

        ContextMenu menu = open.text("A").getContextMenu();
        assertThat(menu.isShowing()).isTrue();
        assertThat(menu.getItems()).extracting(MenuItem::getId).contains("menu-make-claim", "menu-exclude-text");
        assertThat(open.text("A").getSelectedText()).isEqualTo("killing 84 people");
        Bounds caret = WaitForAsyncUtils.waitForAsyncFx(5000, () -> open.text("A").getCaretBounds().orElseThrow());
        assertThat(menu.getAnchorY()).isCloseTo(caret.getMaxY(), within(30.0));
        robot.interact(menu::hide);
    }

    @Test
    void aClaimThatCrossesSentencesIsToldOfInItsPane(FxRobot robot) {
        mark(robot, "Divers searched the wreck");
        robot.type(KeyCode.C);
        awaitEdit("make-claim");
        open.settle();
        assertThat(robot.from(open.pane("A")).lookup(".pane-note").query().isVisible()).isFalse();
        mark(robot, "through the night. The harbour will");
        robot.type(KeyCode.C);
        OpenWindow.await(() -> robot.from(open.pane("A")).lookup(".pane-note").query().isVisible());

        assertThat(robot.from(open.pane("A")).lookup(".pane-note").queryLabeled().getText()).contains("2 sentences");
        robot.type(KeyCode.RIGHT);
        assertThat(robot.from(open.pane("A")).lookup(".pane-note").query().isVisible()).isFalse();
    }

    @Test
    void wordsAreExcludedFromTheComparison(FxRobot robot) {
        mark(robot, "Divers searched the wreck");
        robot.type(KeyCode.X);
        awaitEdit("exclude-text");

        assertThat(open.context().session().workspace().get().articles().getFirst().exclusions()).hasSize(3);
    }

    @Test
    void theEndsOfAClaimMoveByWords(FxRobot robot) {
        Claim claim = point(robot);
        robot.interact(() -> open.text("A").requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.LEFT).release(KeyCode.ALT);
        awaitEdit("move-edges");

        assertThat(claims(A)).anyMatch(now -> now.span().start() == claim.span().start()
                && now.span().end() < claim.span().end());
    }

    @Test
    void aClaimTakesTheSelectedWordsAsItsOwn(FxRobot robot) {
        point(robot);
        mark(robot, "on Tuesday evening, killing 84 people");
        robot.type(KeyCode.E);
        awaitEdit("move-edges");

        assertThat(claims(A)).anyMatch(now -> now.quote().equals("on Tuesday evening, killing 84 people"));
    }

    @Test
    void tiedPlacesAreListedAndOneIsUntied(FxRobot robot) {
        for (String siglum : List.of("A", "B")) {
            robot.interact(() -> {
                open.pane(siglum);
                open.context().selection().activate(new ArticleId(siglum));
                open.context().commands().run("sync-point");
            });
        }
        awaitEdit("set-sync-point");
        run(robot, "sync-points");
        assertThat(robot.lookup(".choice-list .list-cell").queryAllAs(Labeled.class))
                .anyMatch(row -> row.getText() != null && row.getText().startsWith("A"));
        robot.type(KeyCode.ENTER);
        awaitEdit("take-back");

        assertThat(index().decisions().syncPoints()).isEmpty();
    }

    @Test
    void aClaimIsDeleted(FxRobot robot) {
        Claim claim = point(robot);
        robot.interact(() -> open.text("A").requestFocus());
        robot.type(KeyCode.DELETE);
        awaitEdit("delete-claim");

        assertThat(claims(A)).noneMatch(now -> now.span().equals(claim.span()));
    }

    @Test
    void aClaimIsTakenOffItsFactAndLinkedToAnother(FxRobot robot) {
        Claim claim = point(robot);
        robot.interact(() -> open.text("A").requestFocus());
        robot.type(KeyCode.U);
        awaitEdit("unlink-claim");
        assertThat(fact(KILLED).claims()).doesNotContain(claim.id());
        robot.interact(() -> open.context().commands().run("link"));
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("departure").type(KeyCode.ENTER);
        awaitEdit("link-claim");

        assertThat(index().factsOf(claim.id())).anyMatch(fact -> said(fact).contains("departure"));
    }

    @Test
    void whoseWordAClaimIsIsSaid(FxRobot robot) {
        Claim claim = point(robot);
        run(robot, "attribute");
        robot.interact(() -> robot.lookup(".correction-form .choice-box")
                .<ChoiceBox<Voice>>query().setValue(Voice.DOCUMENT));
        robot.interact(() -> field(robot, ".correction-form .text-field").setText("the log"));
        robot.clickOn(".form-confirm");
        awaitEdit("set-attribution");

        assertThat(index().claim(claim.id()).orElseThrow().attribution().name()).contains("the log");
        assertThat(robot.lookup(".version-line").queryAll()).isNotEmpty();
        assertThat(robot.lookup(".fact-remark").queryAllAs(Labeled.class))
                .anyMatch(remark -> remark.getText().contains("Changed by you"));
    }

    @Test
    void aNumberIsSetAndNonsenseIsRefused(FxRobot robot) {
        Claim claim = point(robot);
        run(robot, "set-value");
        robot.interact(() -> field(robot, ".correction-form .text-field").setText("many"));
        robot.clickOn(".form-confirm");
        assertThat(robot.lookup(".form-trouble").queryLabeled().getText()).isNotBlank();
        robot.interact(() -> field(robot, ".correction-form .text-field").setText("80-100"));
        robot.clickOn(".form-confirm");
        awaitEdit("set-value");

        assertThat(index().claim(claim.id()).orElseThrow().quantities().getFirst().logical())
                .isEqualTo(NumberInterval.between(80, 100));
    }

    @Test
    void factsAreMergedSplitAndRenamed(FxRobot robot) {
        int before = index().comparison().facts().size();
        robot.interact(() -> open.window().facts().focusList());
        robot.type(KeyCode.HOME).press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT).type(KeyCode.M);
        awaitEdit("merge-facts");
        assertThat(index().comparison().facts()).hasSize(before - 1);
        run(robot, "split-fact");
        robot.interact(() -> robot.lookup(".split-choice").queryAllAs(CheckBox.class).iterator().next()
                .setSelected(true));
        robot.clickOn(".form-confirm");
        awaitEdit("split-fact");
        assertThat(index().comparison().facts()).hasSize(before);
        robot.interact(() -> open.window().facts().focusList());
        robot.type(KeyCode.F2);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("Those who died").type(KeyCode.ENTER);
        awaitEdit("rename-fact");

        assertThat(index().comparison().facts()).anyMatch(fact -> said(fact).equals("Those who died"));
    }

    @Test
    void anAbsenceIsConfirmedOrOverruledByAPassage(FxRobot robot) {
        FactId warned = silentFact();
        select(robot, warned);
        robot.interact(() -> robot.lookup(".link-button.confirm-absence")
                .queryAs(Button.class).fire());
        awaitEdit("confirm-absence");
        assertThat(index().decisions().absences()).containsKey(warned);
        ArticleId silent = index().decisions().absences().get(warned).getFirst();
        String words = open.text(silent.siglum()).getText().lines().findFirst().orElseThrow();
        mark(robot, silent.siglum(), words);
        robot.type(KeyCode.P);
        awaitEdit("point-to-passage");

        assertThat(index().fact(warned).orElseThrow().stated()).anyMatch(stated -> stated.article().equals(silent));
    }

    @Test
    void notesTagsAndVerdictsAreShownWhereTheyBelong(FxRobot robot) {
        select(robot, KILLED);
        robot.interact(() -> open.window().facts().focusList());
        robot.type(KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("ask the coast guard").type(KeyCode.TAB).write("call, open").type(KeyCode.ENTER);
        awaitEdit("set-tags");
        run(robot, "verdict");
        robot.write("not proven").type(KeyCode.ENTER);
        awaitEdit("give-verdict");

        assertThat(index().decisions().remarkOn(new Remark.Subject.OnFact(KILLED)).orElseThrow().tags())
                .containsExactly("call", "open");
        assertThat(robot.lookup(".facts-panel .fact-remark").queryAllAs(Labeled.class)).anyMatch(remark ->
                remark.getText().contains("ask the coast guard") && remark.getText().contains("not proven"));
    }

    @Test
    void aSourceIsDescribedRemovedAndBroughtBack(FxRobot robot) {
        robot.interact(() -> open.context().selection().activate(A));
        run(robot, "edit-metadata");
        robot.interact(() -> field(robot, ".correction-form .text-field").setText("The Post"));
        robot.clickOn(".form-confirm");
        awaitEdit("edit-metadata");
        OpenWindow.await(() -> robot.lookup(".pane-source").queryAllAs(Labeled.class).stream()
                .anyMatch(source -> source.getText().equals("The Post")));
        run(robot, "remove-article");
        OpenWindow.await(() -> open.window().panes().arrangement().now().order().size() == 4);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
        OpenWindow.await(() -> open.window().panes().arrangement().now().order().size() == 5);
    }

    @Test
    void theOrderOfTheSourcesIsKeptAndUndone(FxRobot robot) {
        robot.interact(() -> open.window().panes().arrangement().change(now -> now.moved(A, new ArticleId("B"))));
        awaitEdit("order-articles");
        assertThat(open.window().panes().arrangement().now().order().getFirst()).isEqualTo(new ArticleId("B"));
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        OpenWindow.await(() -> open.window().panes().arrangement().now().order().getFirst().equals(A));
    }

    @Test
    void tiedPlacesAreKeptWithTheWorkspaceAndUndone(FxRobot robot) {
        for (String siglum : List.of("A", "B")) {
            robot.interact(() -> {
                open.pane(siglum);
                open.context().selection().activate(new ArticleId(siglum));
                open.context().commands().run("sync-point");
            });
        }
        awaitEdit("set-sync-point");
        assertThat(index().decisions().syncPoints()).hasSize(1);
        robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);

        OpenWindow.await(() -> index().decisions().syncPoints().isEmpty());
    }

    private FactId silentFact() {
        return index().comparison().facts().stream()
                .filter(fact -> fact.stated().count() > 1 && fact.stated().count() < 5)
                .map(Fact::id).findFirst().orElseThrow();
    }

    /** Selects the first claim of the first source on the number killed. */
    private Claim point(FxRobot robot) {
        Claim claim = index().claims(fact(KILLED), A).getFirst();
        robot.interact(() -> {
            open.context().selection().select(Selection.of(KILLED, claim.id(), A, SelectionOrigin.VERSIONS));
            open.context().selection().activate(A);
        });
        WaitForAsyncUtils.waitForFxEvents();
        return claim;
    }

    private void select(FxRobot robot, FactId fact) {
        robot.interact(() -> open.context().selection().select(Selection.of(fact, SelectionOrigin.COMMAND)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void mark(FxRobot robot, String words) {
        mark(robot, "A", words);
    }

    private void mark(FxRobot robot, String siglum, String words) {
        StyleClassedTextArea text = open.text(siglum);
        int start = text.getText().indexOf(words);
        robot.interact(() -> {
            text.requestFocus();
            text.selectRange(start, start + words.length());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void run(FxRobot robot, String command) {
        robot.interact(() -> open.context().commands().run(command));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void fire(FxRobot robot, String id) {
        robot.interact(() -> open.text("A").getContextMenu().getItems().stream()
                .filter(item -> id.equals(item.getId())).findFirst().orElseThrow().fire());
    }

    private static TextInputControl field(FxRobot robot, String query) {
        return robot.lookup(query).queryTextInputControl();
    }

    private ComparisonIndex index() {
        return open.context().session().index().get();
    }

    private Fact fact(FactId id) {
        return index().fact(id).orElseThrow();
    }

    private List<Claim> claims(ArticleId article) {
        return index().claimsOf(article);
    }

    private String said(Fact fact) {
        return open.context().text().say(fact.label());
    }

    private void awaitEdit(String code) {
        OpenWindow.await(() -> open.context().session().workspace().get().log().entries().stream()
                .map(LogEntry::edit).anyMatch(edit -> edit.code().equals(code)));
    }
}
