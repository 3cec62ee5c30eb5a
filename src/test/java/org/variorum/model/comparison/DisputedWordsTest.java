package org.variorum.model.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.text.Phrase;
import org.variorum.store.export.ExportSample;

class DisputedWordsTest {

    private final Comparison sample = ExportSample.workspace().found();
    private final Fact deaths = sample.fact(new FactId("f-deaths")).orElseThrow();

    /** The flood itself, agreed upon in the claims that dispute how many died. */
    private final Fact flood = new Fact(new FactId("f-flood"), Phrase.of("fact.content", "12 people died"),
            FactStatus.AGREED, deaths.versions(),
            List.of(new Position(1, "12 people", deaths.stated().map(Version::article).toList())),
            List.of(), List.of());
    private final DisputedWords words = new DisputedWords(new Comparison(sample.articles(), sample.leftOut(),
            sample.claims(), Stream.concat(sample.facts().stream(), Stream.of(flood)).toList(), sample.origins(),
            sample.citations(), sample.problems()));

    @Test
    void disputedWordsAreFoundInWhatIsSaidOfAnotherFact() {
        assertThat(words.standIn("12 people", flood)).isTrue();
        assertThat(words.standIn("12 People died", flood)).isTrue();
        assertThat(words.standIn("the flood", flood)).isFalse();
        assertThat(words.standIn("112 people", flood)).isFalse();
    }

    @Test
    void theFactThatIsDisputedMayUseThem() {
        assertThat(words.standIn("12 people", deaths)).isFalse();
    }

    @Test
    void aClaimThatHoldsThemIsKnown() {
        assertThat(words.areIn(sample.claim(new ClaimId("A2")).orElseThrow(), flood)).isTrue();
        assertThat(words.areIn(sample.claim(new ClaimId("A1")).orElseThrow(), flood)).isFalse();
    }
}
