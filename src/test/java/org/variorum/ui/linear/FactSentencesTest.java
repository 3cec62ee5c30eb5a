package org.variorum.ui.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.variorum.app.session.ComparisonIndex;
import org.variorum.app.wording.MessageWording;
import org.variorum.ui.fixture.Accounts;
import org.variorum.ui.text.UiText;

class FactSentencesTest {

    private final UiText text = new UiText(Locale.UK, new MessageWording(Locale.UK));
    private final ComparisonIndex index = new ComparisonIndex(Accounts.comparison());

    @Test
    void everySourceSpeaksInItsOwnWords() {
        assertThat(sentences(0).heading())
                .isEqualTo("Fact 1: Number killed in the sinking of the Halcyon. Disputed.");
        assertThat(sentences(0).sentences().getFirst())
                .startsWith("A, Norwick Morning Post, writes: \u201ckilling 84 people\u201d");
    }

    @Test
    void theKindsOfAbsenceHaveDifferentWords() {
        assertThat(sentences(3).sentences()).contains("Not mentioned: D.", "Cannot tell: the text is cut off: C.");
    }

    @Test
    void disputesSayWhatTheyAreAboutAndHowSureTheToolIs() {
        assertThat(sentences(0).sentences().getLast())
                .startsWith("Difference in number, likely a contradiction.").contains("84 lies outside");
        assertThat(sentences(5).sentences().getLast()).startsWith("No contradiction (more or less exact).");
    }

    @Test
    void theTextToCopyHasALineForEachSentence() {
        assertThat(sentences(0).asText().lines()).hasSize(1 + sentences(0).sentences().size());
    }

    private FactSentences sentences(int fact) {
        return FactSentences.of(index.comparison().facts().get(fact), index, text);
    }
}
