package org.variorum.ui.versions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    @Test
    void monthsOfSeveralYearsAreNamedWithTheirYearAtTheirBeginning() {
        List<AxisTick> ticks = ticks(LocalDate.of(1990, 1, 5), LocalDate.of(1991, 4, 2));

        assertThat(ticks).extracting(AxisTick::words)
                .containsExactly("Apr 1990", "Jul 1990", "Oct 1990", "Jan 1991", "Apr 1991");
        assertThat(ticks.getFirst().place()).isEqualTo(minutes(LocalDate.of(1990, 4, 1)));
    }

    @Test
    void yearsBeginOnTheirFirstDay() {
        assertThat(ticks(LocalDate.of(1987, 6, 1), LocalDate.of(1991, 2, 1))).containsExactly(
                new AxisTick(minutes(LocalDate.of(1988, 1, 1)), "1988"),
                new AxisTick(minutes(LocalDate.of(1989, 1, 1)), "1989"),
                new AxisTick(minutes(LocalDate.of(1990, 1, 1)), "1990"),
                new AxisTick(minutes(LocalDate.of(1991, 1, 1)), "1991"));
    }

    @Test
    void daysStandAsTheLanguageWritesThem() {
        LocalDate third = LocalDate.of(2024, 1, 3);

        assertThat(TimeScale.ticks(minutes(third), minutes(third.plusDays(2)), Locale.US))
                .extracting(AxisTick::words).contains("Jan 4", "12:00\u202fPM");
        assertThat(TimeScale.ticks(minutes(third), minutes(third.plusDays(2)), Locale.UK))
                .extracting(AxisTick::words).contains("4 Jan", "12:00");
    }

    private static List<AxisTick> ticks(LocalDate from, LocalDate until) {
        return TimeScale.ticks(minutes(from), minutes(until), Locale.UK);
    }

    private static double minutes(LocalDate day) {
        return TimeScale.minutes(day.atStartOfDay());
    }
}
