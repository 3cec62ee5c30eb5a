package org.variorum.analysis.dispute.contrast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.analysis.dispute.Pair;

class ContentLabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "However, the harbour was closed. | The harbour was closed",
        "After the storm of last winter, the harbour was closed for a week. | The harbour was closed for a week",
        "The harbour of Arlen, led by a new master, lost two ships. | The harbour of Arlen lost two ships",
        "The master said the pilots had not left the harbour. | The pilots had not left the harbour",
        "The pilots warned the master of the storm on Monday, but did not leave the harbour. "
                + "| The pilots did not leave the harbour",
        "It was closed by the master. | It was closed by the master"
    })
    void aLabelSaysWhoAndWhatAndNotWhatLeadsUpToIt(String sentence, String label) {
        assertThat(labels(sentence)).contains(label);
    }

    @Test
    void aLongStatementEndsWhereAReaderCanPause() {
        assertThat(labels("The master of the harbour closed the two gates at the mouth of the river near Arlen."))
                .containsExactly("The master of the harbour closed the two gates …");
    }

    @Test
    void aStatementIsNeverCutBetweenAVerbAndItsDenial() {
        assertThat(labels("The master told two newspapers that the pilots did not close the gates."))
                .allSatisfy(label -> assertThat(label).doesNotEndWith("did …").doesNotEndWith("not …"));
    }

    @Test
    void aSubjectIsNotBorrowedFromAfar() {
        assertThat(labels("The police spoke of an attack on a chapel in Arlen that killed three pilots."))
                .noneMatch(label -> label.startsWith("A chapel killed") || label.startsWith("Arlen killed"));
    }

    @Test
    void whatIsDatedIsNamedWithoutEitherDate() {
        assertThat(ContentLabel.untimed(Pair.claims("A", "The new pilot boat was launched on 14 May in Arlen.")))
                .contains("The new pilot boat was launched");
    }

    private static List<String> labels(String sentence) {
        return Pair.claims("A", sentence).stream().map(ContentLabel::of).map(ContentLabel::words).toList();
    }
}
