package org.variorum.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class CommandRegistryTest {

    private final CommandRegistry commands = new CommandRegistry();

    @Test
    void noTwoCommandsShareAKey() {
        assertThat(commands.all().stream().flatMap(command -> command.keys().stream())).doesNotHaveDuplicates();
    }

    @Test
    void everyCommandHasAKeyAndANameOfItsOwn() {
        assertThat(commands.all()).allMatch(command -> !command.keys().isEmpty());
        assertThat(commands.all()).extracting(Command::id).doesNotHaveDuplicates();
    }

    @Test
    void everyCommandIsInExactlyOneGroup() {
        List<Command> grouped = new ArrayList<>();
        for (CommandGroup group : CommandGroup.values()) {
            grouped.addAll(commands.of(group));
        }
        assertThat(grouped).containsExactlyInAnyOrderElementsOf(commands.all());
    }

    @Test
    void aBoundCommandRunsAndAnUnboundOneDoesNothing() {
        List<String> done = new ArrayList<>();
        commands.bind("next-dispute", () -> done.add("next"));
        commands.run("next-dispute");
        commands.run("previous-dispute");

        assertThat(done).containsExactly("next");
    }

    @Test
    void anUnknownNameIsABug() {
        assertThatThrownBy(() -> commands.run("dance")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> commands.bind("dance", () -> {})).isInstanceOf(NoSuchElementException.class);
    }
}
