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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "8:15 a.m. | about 7:40 a.m. | The barge hit the bridge at 8:15 a.m. | The barge hit the bridge at 7:55 a.m. "
                + "| The barge hit the bridge at about 7:40 a.m.",
        "1911 | 1931 | The bridge was built in 1911. | The bridge was built in 1913. | The bridge was built in 1931."
    })
    void thoseFarthestApartStandFirst(String mine, String theirs, String first, String second, String third) {
        assertThat(disputes(first, second, third).getFirst().explanation().arguments()).contains(mine, theirs);
    }

    private static List<Dispute> disputes(String... texts) {
        Reports reports = new Reports();
        for (String text : texts) {
            reports.with(LEAD + text, Optional.of(LocalDate.of(2026, 3, 5)));
        }
        return reports.compared().facts().stream().flatMap(fact -> fact.disputes().stream()).toList();
    }
}
