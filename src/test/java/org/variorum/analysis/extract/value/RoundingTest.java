package org.variorum.analysis.extract.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.model.claim.NumberInterval;

class RoundingTest {

    @ParameterizedTest
    @CsvSource({"84, 1", "80, 10", "100, 100", "150, 50", "25, 5", "1200000, 100000", "0.5, 0.1", "0, 1", "4230, 10"})
    void countsInTheStepThatTheNumberShows(double value, double step) {
        assertThat(Rounding.step(value)).isEqualTo(step);
    }

    @ParameterizedTest
    @CsvSource({"100, 10", "80, 5", "7, 1", "20, 2", "1.5, 0.15"})
    void aboutAllowsMoreForRounderNumbers(double value, double margin) {
        assertThat(Rounding.about(value)).isCloseTo(margin, withPercentage(0.001));
    }

    @ParameterizedTest
    @CsvSource({"80, 20", "100, 50", "2, 1", "4230, 20"})
    void moreThanIsMeantUpToTheNextRoundNumbers(double value, double margin) {
        assertThat(Rounding.beyond(value)).isEqualTo(margin);
    }

    @Test
    void onlyLargeRoundNumbersAreRounded() {
        assertThat(Rounding.plain(84)).isEqualTo(NumberInterval.exactly(84));
        assertThat(Rounding.plain(200)).isEqualTo(NumberInterval.exactly(200));
        assertThat(Rounding.plain(5_000)).isEqualTo(NumberInterval.between(4_750, 5_250));
        assertThat(Rounding.plain(Double.MAX_VALUE).isExact()).isFalse();
    }
}
