package org.variorum.app.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.variorum.model.comparison.Comparison;

/** What the analysis found in the latest inputs, so that undoing a change needs no new analysis. */
final class AnalysedInputs {

    private static final int KEPT = 8;

    private final Map<ComparisonInput, Comparison> found = new LinkedHashMap<>();

    Optional<Comparison> find(ComparisonInput input) {
        return Optional.ofNullable(found.get(input));
    }

    void keep(ComparisonInput input, Comparison result) {
        found.remove(input);
        found.put(input, result);
        if (found.size() > KEPT) {
            found.remove(found.keySet().iterator().next());
        }
    }

    void forget() {
        found.clear();
    }
}
