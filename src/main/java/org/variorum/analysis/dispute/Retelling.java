package org.variorum.analysis.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.analysis.dispute.contrast.Found;
import org.variorum.model.claim.ClaimId;
import org.variorum.model.comparison.ClaimPair;
import org.variorum.model.comparison.Likelihood;

/**
 * Keeps a difference that several facts bring to light to one of them: the first that is sure enough of it to show it,
 * so that what belongs together stays together, else the one where it is surest. What one fact shows joins a larger one
 * that shows the same question and has both claims. Agreement is told everywhere.
 */
final class Retelling {

    private final List<List<Found>> facts;
    private final Map<Found, String> keys = new IdentityHashMap<>();
    private final Map<String, Integer> tellers = new HashMap<>();
    private final Map<Integer, List<Found>> gathered = new HashMap<>();
    private final Map<ClaimPair, Set<Integer>> apart = new HashMap<>();
    private final Map<Integer, Set<ClaimId>> members = new HashMap<>();

    /** Over the findings of each fact, those that share a value before those that share only their wording. */
    Retelling(List<List<Found>> facts) {
        this.facts = facts;
        Map<String, Double> surest = new HashMap<>();
        for (int fact = 0; fact < facts.size(); fact++) {
            for (Found found : facts.get(fact)) {
                String key = found.key();
                keys.put(found, key);
                double known = surest.getOrDefault(key, -1.0);
                if (known < Likelihood.SHOWN_BY_DEFAULT && found.finding().confidence() > known) {
                    surest.put(key, found.finding().confidence());
                    tellers.put(key, fact);
                }
            }
        }
        TreeMap<String, SortedSet<Integer>> showing = new TreeMap<>();
        forEachShown((fact, found) ->
                showing.computeIfAbsent(found.topicKey(), key -> new TreeSet<>()).add(fact));
        forEachShown((fact, found) -> {
            int teller = gather(fact, found, showing.getOrDefault(found.topicKey(), new TreeSet<>()));
            apart.computeIfAbsent(found.pair(), pair -> new TreeSet<>()).add(teller);
        });
    }

    private void forEachShown(BiConsumer<Integer, Found> action) {
        for (int fact = 0; fact < facts.size(); fact++) {
            for (Found found : facts.get(fact)) {
                if (shows(fact, found)) {
                    action.accept(fact, found);
                }
            }
        }
    }

    /** Which fact tells it: of those that show the same question and have both claims, the first with the most. */
    private int gather(int fact, Found found, SortedSet<Integer> showing) {
        int teller = fact;
        for (int other : showing) {
            if (members(other).size() > members(teller).size()
                    && members(other).contains(found.first().claim().id())
                    && members(other).contains(found.second().claim().id())) {
                teller = other;
            }
        }
        if (teller != fact) {
            tellers.put(keys.get(found), teller);
            gathered.computeIfAbsent(teller, one -> new ArrayList<>()).add(found);
        }
        return teller;
    }

    private Set<ClaimId> members(int fact) {
        return members.computeIfAbsent(fact, one -> facts.get(one).stream()
                .flatMap(found -> Stream.of(found.first().claim().id(), found.second().claim().id()))
                .collect(Collectors.toSet()));
    }

    private boolean shows(int fact, Found found) {
        return found.conflict() && found.finding().confidence() >= Likelihood.SHOWN_BY_DEFAULT
                && tellers.getOrDefault(keys.get(found), fact) == fact;
    }

    /** The findings of one fact without those that another tells. */
    List<Found> without(int fact) {
        List<Found> taken = gathered.getOrDefault(fact, List.of());
        Set<String> takenKeys = taken.stream().map(keys::get).collect(Collectors.toSet());
        return Stream.concat(
                        facts.get(fact).stream()
                                .filter(found -> found.agreement()
                                        || tellers.getOrDefault(keys.get(found), fact) == fact)
                                .filter(found -> !takenKeys.contains(keys.get(found))),
                        taken.stream())
                .toList();
    }

    /** Whether another fact than this one shows that the two claims contradict each other. */
    boolean apartElsewhere(int fact, ClaimPair pair) {
        return apart.getOrDefault(pair, Set.of()).stream().anyMatch(teller -> teller != fact);
    }
}
