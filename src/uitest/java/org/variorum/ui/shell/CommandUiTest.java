package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.KeyChoice;
import org.variorum.app.command.KeyPreset;
import org.variorum.app.selection.Selection;
import org.variorum.app.selection.SelectionOrigin;
import org.variorum.model.comparison.FactId;
import org.variorum.ui.fixture.WatchedTest;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.Keys;
import org.variorum.ui.palette.CommandMenu;
import org.variorum.ui.palette.PaletteEntry;

@WatchedTest
@ExtendWith(AccountsWindow.class)
class CommandUiTest {

    private OpenWindow open;

    @Test
    void noTwoCommandsShareAKeyInAnyPreset() {
        CommandRegistry commands = open.context().commands();
        for (KeyPreset preset : KeyPreset.values()) {
            KeyChoice choice = KeyChoice.of(preset);
            for (Command command : commands.all()) {
                assertThat(choice.conflict(commands.all(), command, choice.keysOf(command)))
                        .as("%s in %s", command.id(), preset).isEmpty();
            }
            assertThat(preset.changed()).allSatisfy(id -> assertThat(commands.command(id)).isNotNull());
        }
    }

    @Test
    void everyKeyIsOneThatTheToolkitKnows() {
        assertThat(open.context().commands().all()).allSatisfy(command ->
                command.keys().forEach(key -> assertThat(Keys.combination(key)).isNotNull()));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({
        "/, DIGIT7, true, false, shortcuts",
        "+, EQUALS, true, true, more-panes",
        "',', DIGIT9, true, false, settings",
        "2, UNDEFINED, true, false, pane-2",
        "2, NUMPAD2, false, false, ",
        "+, ADD, false, false, larger-text",
        "-, SUBTRACT, false, false, smaller-text",
        "+, PLUS, true, false, larger-window",
        "X, X, true, false, "})
    void aKeyIsHeardByItsSignWhereverThatStandsOnTheKeyboard(
            String sign, KeyCode key, boolean shift, boolean alt, @Nullable String command) {
        press(sign, key, shift, alt);
        open.settle();

        assertThat(open.context().commands().recent()).isEqualTo(Stream.ofNullable(command).toList());
    }

    @Test
    void theSheetOfKeysOpensByAKeyThatEveryKeyboardHas(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.F1).release(KeyCode.CONTROL);
        open.settle();

        assertThat(robot.lookup(".shortcut-sheet").tryQuery()).isPresent();
    }

    private void press(String sign, KeyCode key, boolean shift, boolean alt) {
        FxThread.call(() -> {
            Node target = open.text("A");
            target.requestFocus();
            Event.fireEvent(target, new KeyEvent(KeyEvent.KEY_PRESSED, "", sign, key, shift, !alt, alt, false));
            return true;
        });
    }

    @Test
    void thePaletteRunsACommandFoundByAFewLetters(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT, KeyCode.CONTROL);
        open.settle();
        robot.write("nextdis");
        assertThat(palette(robot).getItems()).extracting(PaletteEntry::id).startsWith("next-dispute");
        robot.type(KeyCode.ENTER);
        open.settle();

        assertThat(open.selection().fact()).contains(new FactId("f1"));
        assertThat(robot.lookup(".command-palette").tryQuery()).isEmpty();
    }

    @Test
    void thePaletteOffersWhatWasUsedLastFirst(FxRobot robot) {
        robot.type(KeyCode.F9);
        openPalette(robot);

        assertThat(palette(robot).getItems().getFirst().id()).isEqualTo("ruler");
        robot.type(KeyCode.DOWN);
        assertThat(palette(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.type(KeyCode.UP).type(KeyCode.UP);
        assertThat(palette(robot).getSelectionModel().getSelectedIndex())
                .isEqualTo(palette(robot).getItems().size() - 1);
    }

    @Test
    void thePaletteGoesToAFactByItsWords(FxRobot robot) {
        openPalette(robot);
        robot.write("number killed");
        assertThat(palette(robot).getItems()).extracting(PaletteEntry::id).contains("f1");
        robot.type(KeyCode.ENTER);
        open.settle();

        assertThat(open.selection().fact()).contains(new FactId("f1"));
    }

    @Test
    void thePaletteGoesToASourceByItsName(FxRobot robot) {
        openPalette(robot);
        robot.write("bay broad");
        assertThat(palette(robot).getItems().getFirst().id()).isEqualTo("B");
        robot.type(KeyCode.ENTER);
        open.settle();

        assertThat(open.text("B").isFocused()).isTrue();
    }

    @Test
    void thePaletteFindsTheExportByTheNameOfAFormat(FxRobot robot) {
        openPalette(robot);
        robot.write("docx");

        assertThat(palette(robot).getItems()).extracting(PaletteEntry::id).containsExactly("export");
    }

    @Test
    void thePaletteSaysWhatACommandNeedsThatCannotBeRunNow(FxRobot robot) {
        openPalette(robot);
        robot.write("split the fact");
        assertThat(palette(robot).getItems()).extracting(PaletteEntry::id).containsExactly("split-fact");
        assertThat(robot.lookup(".palette-missing").queryAs(Labeled.class).getText())
                .isEqualTo("Select a fact first.");
        robot.type(KeyCode.ENTER);
        open.settle();

        assertThat(robot.lookup(".command-palette").tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);
    }

    @Test
    void whatCanBeDoneNowStandsFirstInThePalette(FxRobot robot) {
        openPalette(robot);
        robot.write("fact");
        List<Boolean> missing = palette(robot).getItems().stream()
                .map(entry -> !entry.missing().isEmpty()).toList();

        assertThat(missing).contains(true, false).isSorted();
    }

    @Test
    void anUndoSaysWhatItTookBackAndHowItIsDoneAgain(FxRobot robot) {
        robot.interact(() -> {
            open.context().selection().select(Selection.of(new FactId("f1"), SelectionOrigin.COMMAND));
            open.context().commands().run("accept");
        });
        open.settle();
        robot.interact(() -> open.context().commands().run("undo"));
        open.settle();
        assertThat(status(robot)).isEqualTo("Taken back: accepting a difference. Ctrl+Y does it again.");
        robot.interact(() -> open.context().commands().run("redo"));
        open.settle();

        assertThat(status(robot)).isEqualTo("Done again: accepting a difference. Ctrl+Z takes it back.");
    }

    @Test
    void escapeGivesTheKeyboardBackToTheArticleFromTheVersions(FxRobot robot) {
        robot.interact(() -> open.pane("B").focusText());
        robot.interact(() ->
                open.context().selection().select(Selection.of(new FactId("f1"), SelectionOrigin.COMMAND)));
        open.settle();
        robot.interact(() -> robot.lookup(".versions-panel .decide-button").query().requestFocus());
        robot.type(KeyCode.ESCAPE);
        open.settle();

        assertThat(open.text("B").isFocused()).isTrue();
        assertThat(open.selection().fact()).isEmpty();
    }

    @Test
    void escapeClosesThePaletteAndGivesTheKeyboardBack(FxRobot robot) {
        robot.interact(() -> open.text("B").requestFocus());
        openPalette(robot);
        assertThat(robot.lookup(".palette-field").queryAs(TextInputControl.class).isFocused()).isTrue();
        robot.type(KeyCode.TAB);
        assertThat(robot.lookup(".palette-field").queryAs(TextInputControl.class).isFocused()).isTrue();
        robot.type(KeyCode.ESCAPE);
        open.settle();

        assertThat(robot.lookup(".command-palette").tryQuery()).isEmpty();
        assertThat(open.text("B").isFocused()).isTrue();
    }

    @Test
    void theSheetListsEveryCommandWithTheKeysInForce(FxRobot robot) {
        robot.interact(() -> open.context().services().settings().change(
                now -> now.with(KeyChoice.of(KeyPreset.WINMERGE))));
        robot.press(KeyCode.CONTROL).type(KeyCode.SLASH).release(KeyCode.CONTROL);
        open.settle();

        assertThat(robot.lookup(".sheet-title").queryAllAs(Labeled.class))
                .hasSameSizeAs(open.context().commands().all());
        assertThat(robot.lookup(".sheet-keys").queryAllAs(Labeled.class))
                .extracting(Labeled::getText).contains("Alt+\u2193   F8");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".shortcut-sheet").tryQuery()).isEmpty();
    }

    @Test
    void anotherPresetMovesItsKeys(FxRobot robot) {
        robot.interact(() -> open.context().services().settings().change(
                now -> now.with(KeyChoice.of(KeyPreset.WINMERGE))));
        robot.type(KeyCode.F8).type(KeyCode.F8).type(KeyCode.F7);
        open.settle();

        assertThat(open.selection().fact()).contains(new FactId("f1"));
    }

    @Test
    void lettersStayWithTheFieldTheyAreTypedInto(FxRobot robot) {
        robot.interact(() -> open.context().services().settings().change(now -> now.with(
                now.keys().with(open.context().commands().command("ruler"), List.of("R")))));
        robot.press(KeyCode.CONTROL).type(KeyCode.K).release(KeyCode.CONTROL);
        robot.write("r");
        assertThat(open.context().services().settings().settings().get().ruler()).isTrue();

        robot.interact(() -> open.text("A").requestFocus());
        robot.type(KeyCode.R);
        assertThat(open.context().services().settings().settings().get().ruler()).isFalse();
    }

    @Test
    void theMenuHoldsEveryCommandOnce(FxRobot robot) {
        robot.clickOn(".command-menu");
        open.settle();

        long items = robot.lookup(".command-menu").queryAs(CommandMenu.class).getItems()
                .stream().mapToLong(item -> ((Menu) item).getItems().size()).sum();
        assertThat(items).isEqualTo(open.context().commands().all().size());
        robot.type(KeyCode.ESCAPE);
    }

    private static String status(FxRobot robot) {
        return robot.lookup(".status-message").queryAs(Labeled.class).getText();
    }

    private void openPalette(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.P).release(KeyCode.SHIFT, KeyCode.CONTROL);
        open.settle();
    }

    @SuppressWarnings("unchecked")
    private static ListView<PaletteEntry> palette(FxRobot robot) {
        return (ListView<PaletteEntry>) (ListView<?>) robot.lookup(".palette-list").queryListView();
    }
}
