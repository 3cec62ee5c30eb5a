package org.variorum.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeyChoiceTest {

    private static final Command NEXT = Command.of(CommandGroup.MOVE, "next-dispute", "Alt+Down", "F7");
    private static final Command PREVIOUS = Command.of(CommandGroup.MOVE, "previous-dispute", "Alt+Up", "Shift+F7");
    private static final List<Command> ALL = List.of(NEXT, PREVIOUS);

    @Test
    void whatTheReaderChoseStandsBeforeThePreset() {
        KeyChoice choice = KeyChoice.of(KeyPreset.WINMERGE).with(NEXT, List.of("F2"));

        assertThat(choice.keysOf(NEXT)).containsExactly("F2");
        assertThat(choice.keysOf(PREVIOUS)).containsExactly("Alt+Up", "F7");
        assertThat(choice.without(NEXT).keysOf(NEXT)).containsExactly("Alt+Down", "F8");
    }

    @Test
    void choosingThePresetsOwnKeysIsNoChange() {
        assertThat(KeyChoice.DEFAULT.with(NEXT, NEXT.keys())).isEqualTo(KeyChoice.DEFAULT);
    }

    @Test
    void aKeyInForceElsewhereIsAConflict() {
        assertThat(KeyChoice.DEFAULT.conflict(ALL, PREVIOUS, List.of("F7"))).contains(NEXT);
        assertThat(KeyChoice.DEFAULT.conflict(ALL, NEXT, List.of("F7"))).isEmpty();
        assertThat(KeyChoice.of(KeyPreset.WINMERGE).conflict(ALL, NEXT, List.of("Shift+F7"))).isEmpty();
    }

    @Test
    void anUnknownPresetIsTheStandardOne() {
        assertThat(KeyPreset.of("emacs")).isEqualTo(KeyPreset.STANDARD);
        assertThat(KeyPreset.of("winmerge")).isEqualTo(KeyPreset.WINMERGE);
    }
}
