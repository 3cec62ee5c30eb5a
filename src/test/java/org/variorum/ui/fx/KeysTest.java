package org.variorum.ui.fx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.variorum.app.command.CommandRegistry;

class KeysTest {

    @Test
    void theToolkitKnowsTheKeysOfEveryCommand() {
        new CommandRegistry().all().forEach(command -> command.keys().forEach(
                keys -> assertThatCode(() -> Keys.combination(keys)).as(keys).doesNotThrowAnyException()));
    }

    @Test
    void labelsShowWhatIsPrintedOnTheKeys() {
        assertThat(Keys.label("Alt+Down")).isEqualTo("Alt+\u2193");
        assertThat(Keys.label("Ctrl+Slash")).endsWith("+/");
        assertThat(Keys.label("Ctrl+Minus")).endsWith("+\u2212");
    }
}
