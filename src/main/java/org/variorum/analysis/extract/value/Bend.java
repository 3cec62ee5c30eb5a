package org.variorum.analysis.extract.value;

import java.util.Locale;
import org.variorum.model.claim.NumberInterval;

/** What the words around a number do to it: "about", "nearly", "more than", "up to". */
enum Bend {
    NONE, EXACT, ABOUT, BELOW, ABOVE, JUST_ABOVE, AT_LEAST, AT_MOST, UNDER;

    static Bend named(String name) {
        return valueOf(name.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    boolean isApproximate() {
        return this == ABOUT || this == BELOW || this == JUST_ABOVE;
    }

    /** What the bent number strictly allows. */
    NumberInterval logical(Numeral number) {
        double low = number.logical().low();
        double high = number.logical().high();
        return switch (this) {
            case NONE, EXACT -> number.logical();
            case ABOUT -> around(number);
            case BELOW -> new NumberInterval(low - below(low), high, true, false);
            case ABOVE -> NumberInterval.above(number.value());
            case JUST_ABOVE -> new NumberInterval(low, high + Rounding.about(high), false, true);
            case AT_LEAST -> NumberInterval.atLeast(low);
            case AT_MOST -> NumberInterval.atMost(high);
            case UNDER -> NumberInterval.below(number.isVague() ? high : number.value());
        };
    }

    /** What a reader takes it to mean. */
    NumberInterval pragmatic(Numeral number) {
        double low = number.pragmatic().low();
        double high = number.pragmatic().high();
        double round = number.isVague() ? high : middle(number);
        return switch (this) {
            case NONE, EXACT -> number.pragmatic();
            case ABOUT, BELOW, JUST_ABOVE -> logical(number);
            case ABOVE -> new NumberInterval(round, round + Rounding.beyond(round), false, true);
            case AT_LEAST -> NumberInterval.between(low, round + Rounding.beyond(round));
            case AT_MOST -> NumberInterval.between(round - Rounding.beyond(round), high);
            case UNDER -> new NumberInterval(round - Rounding.beyond(round), round, true, false);
        };
    }

    private static double below(double value) {
        return Math.max(Rounding.about(value), 0);
    }

    private static double middle(Numeral number) {
        return (number.pragmatic().low() + number.pragmatic().high()) / 2;
    }

    private static NumberInterval around(Numeral number) {
        if (number.isVague()) {
            return number.logical();
        }
        double low = number.pragmatic().low();
        double high = number.pragmatic().high();
        double middle = middle(number);
        return low == high || high - low <= 2 * Rounding.about(middle)
                ? NumberInterval.between(middle - Rounding.about(middle), middle + Rounding.about(middle))
                : NumberInterval.between(low, high);
    }
}
