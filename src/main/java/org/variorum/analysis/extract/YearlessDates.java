package org.variorum.analysis.extract;

import java.time.LocalDate;
import java.time.MonthDay;
import org.variorum.model.claim.TimeMention;
import org.variorum.model.claim.TimePrecision;

/** Compares dates of which one at least is known by month and day only. */
final class YearlessDates {

    private static final int OVERNIGHT = 1;

    private YearlessDates() {}

    /** Whether no year makes them the same time, a night's difference aside. */
    static boolean clash(TimeMention first, TimeMention second) {
        boolean swap = !EventAnchor.isYearless(first);
        TimeMention yearless = swap ? second : first;
        TimeMention other = swap ? first : second;
        if (other.precision().compareTo(TimePrecision.MONTH) > 0) {
            return false;
        }
        int year = other.from().getYear();
        return !meets(yearless, other, year - 1) && !meets(yearless, other, year) && !meets(yearless, other, year + 1);
    }

    private static boolean meets(TimeMention yearless, TimeMention other, int year) {
        LocalDate start = yearless.from().toLocalDate();
        LocalDate from = MonthDay.from(start).atYear(year);
        LocalDate until = from.plusDays(yearless.until().toLocalDate().toEpochDay() - start.toEpochDay());
        return !until.plusDays(OVERNIGHT).isBefore(other.from().toLocalDate())
                && !other.until().toLocalDate().plusDays(OVERNIGHT).isBefore(from);
    }
}
