package org.variorum.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.variorum.app.command.Command;
import org.variorum.app.command.CommandRegistry;
import org.variorum.app.command.KeyChoice;
import org.variorum.app.command.KeyPreset;
import org.variorum.app.saving.Keeping;
import org.variorum.app.session.ArticleImporter.Imported;
import org.variorum.model.comparison.Comparison;
import org.variorum.ui.fixture.FixtureServices;
import org.variorum.ui.fx.FxThread;
import org.variorum.ui.fx.Keys;

/** Every key of every command in every preset: pressed where the command can be run, it runs that and no other. */
@ExtendWith(ApplicationExtension.class)
class EveryKeyUiTest {

    private Stage stage;
    private Optional<OpenWindow> shown = Optional.empty();

    @TempDir
    private Path folder;

    @Start
    void start(Stage given) {
        stage = given;
    }

    @AfterEach
    void close() {
        shown.ifPresent(OpenWindow::close);
    }

    static Stream<Arguments> keys() {
        return Stream.of(KeyPreset.values()).flatMap(preset -> EveryKey.all().map(key -> Arguments.of(key, preset)));
    }

    @ParameterizedTest
    @EnumSource
    void everyCommandWithKeysStandsInTheTable(KeyPreset preset) {
        Set<String> tested = EveryKey.all().map(EveryKey::command).collect(Collectors.toCollection(TreeSet::new));

        assertThat(open(new ChosenFiles(), preset).context().commands().all().stream()
                .filter(command -> !preset.keysOf(command).isEmpty()).map(Command::id))
                .containsExactlyInAnyOrderElementsOf(tested);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("keys")
    void everyKeyOfACommandRunsItAndNoOther(EveryKey key, KeyPreset preset, FxRobot robot) {
        EditDesk desk = desk(robot, preset);
        List<String> keys = desk.hand().open().context().commands().keysOf(key.command());
        pressed(key, keys.getFirst(), desk);
        keys.stream().skip(1).forEach(other -> pressed(key, other, desk(robot, preset)));
    }

    private static void pressed(EveryKey key, String pressed, EditDesk desk) {
        OpenWindow open = desk.hand().open();
        CommandRegistry commands = open.context().commands();
        key.before().accept(desk);
        open.settle();
        Object before = FxThread.call(() -> {
            commands.remember(List.of());
            return key.seen().apply(desk);
        });
        press(desk.hand().robot(), pressed);
        open.settle();

        assertThat(before).as("before %s", pressed).isNotEqualTo(key.after());
        assertThat(commands.recent()).as(pressed).containsExactly(key.command());
        OpenWindow.await(() -> key.seen().apply(desk).equals(key.after()));
    }

    private EditDesk desk(FxRobot robot, KeyPreset preset) {
        ChosenFiles files = new ChosenFiles();
        OpenWindow open = open(files, preset);
        open.showAccounts();
        return new EditDesk(new EditHand(robot, open, false), files, folder);
    }

    private OpenWindow open(ChosenFiles files, KeyPreset preset) {
        close();
        WindowServices services = FixtureServices.of(
                (sources, progress) -> new Imported(sources.stream().map(EditDesk::read).toList(), List.of()),
                (articles, included, progress) -> new Comparison(
                        articles, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()))
                .with(Keeping.NO_JOURNAL, files);
        services.settings().change(now -> now.with(KeyChoice.of(preset)));
        OpenWindow open = FxThread.call(() -> OpenWindow.show(stage, services));
        shown = Optional.of(open);
        return open;
    }

    private static void press(FxRobot robot, String keys) {
        KeyCodeCombination combination = (KeyCodeCombination) Keys.combination(keys);
        KeyCode[] held = Stream.of(
                        held(combination.getShortcut(), KeyCode.CONTROL), held(combination.getAlt(), KeyCode.ALT),
                        held(combination.getShift(), KeyCode.SHIFT))
                .flatMap(Optional::stream).toArray(KeyCode[]::new);
        robot.press(held).type(combination.getCode()).release(held);
    }

    private static Optional<KeyCode> held(ModifierValue modifier, KeyCode key) {
        return Optional.of(key).filter(code -> modifier == ModifierValue.DOWN);
    }
}
