package org.variorum.app.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.model.claim.NumberInterval;

class ValueTextTest {

    @Test
    void readsNumbersRangesAndBounds() {
        assertThat(ValueText.parse("80")).contains(NumberInterval.exactly(80));
        assertThat(ValueText.parse(" 80-100 ")).contains(NumberInterval.between(80, 100));
        assertThat(ValueText.parse("80 \u2013 100")).contains(NumberInterval.between(80, 100));
        assertThat(ValueText.parse("> 80")).contains(NumberInterval.above(80));
        assertThat(ValueText.parse(">=80")).contains(NumberInterval.atLeast(80));
        assertThat(ValueText.parse("< 3.5")).contains(NumberInterval.below(3.5));
        assertThat(ValueText.parse("\u2264 -2")).contains(NumberInterval.atMost(-2));
    }

    @Test
    void groupsOfThreeAreGroupedAndOtherCommasBeginDecimals() {
        assertThat(ValueText.parse("1,200")).contains(NumberInterval.exactly(1200));
        assertThat(ValueText.parse("1.200.000")).contains(NumberInterval.exactly(1_200_000));
        assertThat(ValueText.parse("3,5")).contains(NumberInterval.exactly(3.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "many", "80 to", "100-80", ">", "8..", "1e9", "--5"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(ValueText.parse(typed)).isEmpty();
    }

    @Test
    void whatItWritesItReads() {
        for (NumberInterval value : List.of(
                NumberInterval.exactly(80), NumberInterval.between(-3, 7.5), NumberInterval.above(80),
                NumberInterval.atLeast(2), NumberInterval.below(9), NumberInterval.atMost(1200))) {
            assertThat(ValueText.parse(ValueText.of(value))).contains(value);
        }
    }
}
