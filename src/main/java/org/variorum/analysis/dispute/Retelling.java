package org.variorum.analysis.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.model.comparison.Likelihood;

/**
 * Keeps a difference that several facts bring to light to one of them: the first that is sure enough of it to show it,
 * so that what belongs together stays together, else the one where it is surest. Agreement is told everywhere.
 */
final class Retelling {

    private final List<List<Found>> facts;
    private final Map<String, Integer> tellers = new HashMap<>();

    /** Over the findings of each fact, those that share a value before those that share only their wording. */
    Retelling(List<List<Found>> facts) {
        this.facts = facts;
        Map<String, Double> surest = new HashMap<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            for (Found found : facts.get(fact)) {
                String key = found.key();
                double known = surest.getOrDefault(key, -1.0);
                if (known < Likelihood.SHOWN_BY_DEFAULT && found.finding().confidence() > known) {
                    surest.put(key, found.finding().confidence());
                    tellers.put(key, fact);
                }
            }
        }
    }

    /** The findings of one fact without those that another tells. */
    List<Found> without(int fact) {
        return facts.get(fact).stream()
                .filter(found -> found.agreement() || tellers.getOrDefault(found.key(), fact) == fact)
                .toList();
    }
}
