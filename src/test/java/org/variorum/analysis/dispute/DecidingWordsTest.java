package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.comparison.Dispute;

/** The words that a dispute is shown with: whoever reads nothing else must see that they do not fit. */
class DecidingWordsTest {

    private static final String LEAD = "A barge hit the bridge at Arlen on Monday. ";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "working | not working | The lamp on the bridge was working. | The lamp on the bridge was not working.",
        "locked | not locked | The gate of the lock was locked. | The gate of the lock was not locked, he said."
    })
    void aDenialBelongsToThem(String mine, String theirs, String first, String second) {
        assertThat(disputes(first, second)).isNotEmpty().allSatisfy(dispute ->
                assertThat(dispute.explanation().arguments()).contains(mine, theirs));
    }

    private static List<Dispute> disputes(String first, String second) {
        Optional<LocalDate> day = Optional.of(LocalDate.of(2026, 3, 5));
        return new Reports().with(LEAD + first, day).with(LEAD + second, day).compared()
                .facts().stream().flatMap(fact -> fact.disputes().stream()).toList();
    }
}
