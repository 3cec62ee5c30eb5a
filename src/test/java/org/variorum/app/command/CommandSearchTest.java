package org.variorum.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandSearchTest {

    private static final List<Command> ALL = List.of(
            Command.of(CommandGroup.MOVE, "Next dispute"), Command.of(CommandGroup.MOVE, "Next source"),
            Command.of(CommandGroup.VIEW, "Larger text"), Command.of(CommandGroup.FILE, "\u00d6ffnen"));

    @Test
    void aFewLettersInOrderAreEnough() {
        assertThat(find("nd")).first().isEqualTo("Next dispute");
        assertThat(find("ns")).first().isEqualTo("Next source");
        assertThat(find("text")).first().isEqualTo("Larger text");
        assertThat(find("off")).containsExactly("\u00d6ffnen");
        assertThat(find("zzz")).isEmpty();
    }

    @Test
    void withNothingTypedTheLatestStandsFirstAndNothingIsLeftOut() {
        List<Command> found = new CommandSearch(Command::id, command -> "", List.of("Larger text")).find("", ALL);

        assertThat(found).hasSize(4).first().extracting(Command::id).isEqualTo("Larger text");
    }

    @Test
    void aWholeWordIsNotTakenForLettersSomewhere() {
        assertThat(find("next")).containsExactly("Next dispute", "Next source");
        assertThat(find("sour")).containsExactly("Next source");
    }

    @Test
    void aCommandIsFoundByOtherWordsForIt() {
        assertThat(find("zoom")).containsExactly("Larger text");
        assertThat(find("zo")).first().isEqualTo("Larger text");
    }

    private static List<String> find(String typed) {
        return new CommandSearch(Command::id, command -> command.id().equals("Larger text") ? "zoom" : "", List.of())
                .find(typed, ALL).stream().map(Command::id).toList();
    }
}
