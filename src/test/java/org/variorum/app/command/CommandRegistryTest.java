package org.variorum.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CommandRegistryTest {

    private static final Command NEXT = Command.of(CommandGroup.MOVE, "next", "F7");
    private static final Command OPEN = Command.of(CommandGroup.FILE, "open", "Ctrl+O", "F3");

    private final CommandRegistry commands = new CommandRegistry();
    private final List<String> done = new ArrayList<>();

    @Test
    void aCommandRunsByItsName() {
        commands.add(NEXT, () -> done.add("next"));
        commands.run("next");

        assertThat(done).containsExactly("next");
    }

    @Test
    void aCommandThatCannotBeDoneNowDoesNothing() {
        commands.add(NEXT, () -> done.add("next"), Need.FACT, () -> false);
        commands.run("next");

        assertThat(done).isEmpty();
        assertThat(commands.isAvailable("next")).isFalse();
        assertThat(commands.missing("next")).contains(Need.FACT);
        assertThat(commands.recent()).isEmpty();
    }

    @Test
    void commandsStandInTheOrderOfTheirMenus() {
        commands.add(NEXT, () -> {});
        commands.add(OPEN, () -> {});

        assertThat(commands.all()).containsExactly(OPEN, NEXT);
        assertThat(commands.of(CommandGroup.FILE)).containsExactly(OPEN);
    }

    @Test
    void aSecondCommandOfOneNameIsABug() {
        commands.add(NEXT, () -> {});

        assertThatThrownBy(() -> commands.add(Command.of(CommandGroup.FILE, "next"), () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeyThatAnotherCommandHasIsABug() {
        commands.add(NEXT, () -> {});
        Command other = Command.of(CommandGroup.VIEW, "quiet", "Ctrl+Q", "F7");

        assertThatThrownBy(() -> commands.add(other, () -> {}))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("next");
        assertThatThrownBy(() -> commands.add(other.in(CommandScope.FACTS), () -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void placesThatNeverMeetMayUseTheSameKey() {
        commands.add(Command.of(CommandGroup.MOVE, "show", "Enter").in(CommandScope.ARTICLE), () -> {});
        commands.add(Command.of(CommandGroup.MOVE, "go", "Enter").in(CommandScope.FACTS), () -> {});

        assertThat(commands.all()).hasSize(2);
    }

    @Test
    void theLatestCommandsAreKnownAndStandOnce() {
        commands.add(NEXT, () -> {});
        commands.add(OPEN, () -> {});
        commands.run("next");
        commands.run("open");
        commands.run("next");

        assertThat(commands.recent()).containsExactly("next", "open");
    }

    @Test
    void chosenKeysAreInForceAtOnce() {
        commands.add(NEXT, () -> {});
        commands.choose(KeyChoice.DEFAULT.with(NEXT, List.of("Ctrl+N")));

        assertThat(commands.keyOf("next")).contains("Ctrl+N");
        commands.choose(KeyChoice.DEFAULT.with(NEXT, List.of()));
        assertThat(commands.keyOf("next")).isEmpty();
    }

    @Test
    void anUnknownNameIsABug() {
        assertThatThrownBy(() -> commands.run("dance")).isInstanceOf(NoSuchElementException.class);
    }
}
