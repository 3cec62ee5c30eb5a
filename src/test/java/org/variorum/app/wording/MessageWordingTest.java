package org.variorum.app.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.variorum.model.text.Phrase;

class MessageWordingTest {

    private final MessageWording wording = new MessageWording(Locale.ENGLISH);

    @Test
    void aKnownCodeIsSaidWithItsArguments() {
        assertThat(wording.say(Phrase.of("problem.file-empty", "a.txt"))).isEqualTo("a.txt is empty.");
    }

    @Test
    void anUnknownCodeIsSaidAsItsArgumentsOrItself() {
        assertThat(wording.say(Phrase.of("no.such.code", "these", "words"))).isEqualTo("these words");
        assertThat(wording.say(Phrase.of("no.such.code"))).isEqualTo("no.such.code");
    }

    @Test
    void bracesAndQuotesInArgumentsStandAsTheyAre() {
        assertThat(wording.say(Phrase.of("problem.file-empty", "{0}'s \"file\""))).startsWith("{0}'s \"file\"");
    }

    @Test
    void anUnknownLanguageIsAnsweredInEnglish() {
        assertThat(new MessageWording(Locale.of("tlh")).say(Phrase.of("problem.file-empty", "x")))
                .isEqualTo("x is empty.");
    }
}
