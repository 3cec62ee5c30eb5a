package org.variorum.analysis.dispute;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps a difference that several facts bring to light to one of them: the one where it is surest, the earliest of
 * several. Agreement is told wherever it is found.
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
                if (found.finding().confidence() > surest.getOrDefault(key, -1.0)) {
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
