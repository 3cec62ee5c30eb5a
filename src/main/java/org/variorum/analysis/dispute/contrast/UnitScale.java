package org.variorum.analysis.dispute.contrast;

import java.util.HashMap;
import java.util.Map;
import org.variorum.analysis.language.WordList;
import org.variorum.model.claim.NumberInterval;
import org.variorum.model.claim.Quantity;

/**
 * Units that measure one dimension, and how many of the first make one of the second: "90 minutes" and "two hours",
 * "20 miles" and "50 kilometres" can be set against each other.
 */
public final class UnitScale {

    private final Map<String, Step> steps;

    /** The units that the language names. */
    UnitScale(String language) {
        Map<String, Step> steps = new HashMap<>();
        WordList.load(language, "units").table("conversion").forEach((base, units) -> {
            steps.put(base, new Step(base, 1));
            for (String unit : units) {
                int space = unit.lastIndexOf(' ');
                steps.put(unit.substring(0, space), new Step(base, Double.parseDouble(unit.substring(space + 1))));
            }
        });
        this.steps = Map.copyOf(steps);
    }

    /** Whether the two units are the same or measure one dimension. */
    public boolean commensurable(String first, String second) {
        return first.equals(second) || base(first).equals(base(second));
    }

    /** The base unit of what the unit measures; itself where it has no other. */
    String base(String unit) {
        Step step = steps.get(unit);
        return step == null ? unit : step.base();
    }

    /** The quantity's number in its dimension's base unit; as it stands where the unit has no other. */
    public Quantity inBase(Quantity quantity) {
        Step step = steps.get(quantity.unit());
        return step == null ? quantity : new Quantity(
                scaled(quantity.logical(), step), scaled(quantity.pragmatic(), step), step.base(), quantity.role(),
                quantity.approximate(), quantity.subset(), quantity.span());
    }

    private static NumberInterval scaled(NumberInterval interval, Step step) {
        return new NumberInterval(
                interval.low() * step.factor(), interval.high() * step.factor(), interval.lowInclusive(),
                interval.highInclusive());
    }

    private record Step(String base, double factor) {}
}
