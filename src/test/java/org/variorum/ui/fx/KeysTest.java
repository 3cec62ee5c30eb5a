package org.variorum.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {

    @Test
    void onlyKeysThatWriteAreTyping() {
        assertThat(List.of("A", "Shift+A", "Space", "Enter", "Slash")).allMatch(Keys::areTyping);
        assertThat(List.of("Ctrl+A", "Alt+Shift+A", "F3", "Shift+F3", "Esc")).noneMatch(Keys::areTyping);
    }
}
