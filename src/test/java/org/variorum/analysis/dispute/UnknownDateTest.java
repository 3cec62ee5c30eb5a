package org.variorum.analysis.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.comparison.DisputeKind;

/** Days of reports of which nobody knows the year or the day of publication. 12 March 2026 was a Thursday. */
class UnknownDateTest {

    private static final String DATED = "An explosion hit the market in Arlen on %s.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Thursday morning | 2026-03-12 | March 12 |", "Thursday | | March 12 |", "Thursday | | March 12, 2026 |",
        "Thursday | | March 13 |", "Thursday | 2024-07-03 | March 12 | 2026-03-14", "March 12 | | March 12 | 2026-03-13"
    })
    void aDayThatMayBeTheSameIsNotDisputed(String first, LocalDate day, String second, LocalDate other) {
        assertThat(times(first, day, second, other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Thursday | 2026-03-14 | Friday | 2026-03-14", "Thursday | 2026-03-13 | March 10 |",
        "March 12, 2026 | | March 14, 2026 |", "March 12 | | March 19 |"
    })
    void daysThatCannotBeTheSameAre(String first, LocalDate day, String second, LocalDate other) {
        assertThat(times(first, day, second, other)).isNotEmpty();
    }

    private static List<String> times(String first, LocalDate day, String second, LocalDate other) {
        return new Reports().with(DATED.formatted(first), Optional.ofNullable(day))
                .with(DATED.formatted(second), Optional.ofNullable(other)).compared()
                .facts().stream().flatMap(fact -> fact.disputes().stream())
                .filter(dispute -> dispute.kind() == DisputeKind.TIME || dispute.kind() == DisputeKind.CONTENT)
                .map(dispute -> dispute.rule() + dispute.explanation()).toList();
    }
}
