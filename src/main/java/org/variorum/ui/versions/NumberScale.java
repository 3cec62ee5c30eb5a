package org.variorum.ui.versions;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Round numbers on an axis. */
final class NumberScale {

    private static final double TICKS = 5;

    private NumberScale() {}

    /** Round numbers between the two, a handful at most. */
    static List<AxisTick> ticks(double low, double high, Locale locale) {
        double rough = (high - low) / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double digit = rough / power;
        double step = power * (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10);
        NumberFormat format = NumberFormat.getInstance(locale);
        List<AxisTick> ticks = new ArrayList<>();
        for (double place = Math.ceil(low / step) * step; place <= high; place += step) {
            ticks.add(new AxisTick(place, format.format(place)));
        }
        return ticks;
    }
}
