package org.variorum.model.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;

/**
 * By which number each fact goes that an analysis found or a person made, from 1. A number is given once: a fact that
 * another analysis no longer finds keeps its own, and has it again when it is back.
 *
 * @param given in the order they were given; a fact that took another's place has its number
 */
public record FactNumbers(List<Given> given) {

    /** No fact was ever numbered. */
    public static final FactNumbers NONE = new FactNumbers(List.of());

    public FactNumbers {
        given = List.copyOf(given);
    }

    /** The facts of a first analysis, numbered in its order. */
    public static FactNumbers of(Comparison found) {
        List<Given> given = new ArrayList<>();
        found.facts().stream().map(Fact::id).distinct().forEach(fact -> given.add(new Given(fact, given.size() + 1)));
        return new FactNumbers(given);
    }

    /** The numbers by the facts' names. */
    public Map<FactId, Integer> byName() {
        Map<FactId, Integer> numbers = new LinkedHashMap<>();
        given.forEach(one -> numbers.put(one.fact(), one.number()));
        return numbers;
    }

    /** The highest number given so far; 0 when none was. */
    public int highest() {
        return given.stream().mapToInt(Given::number).max().orElse(0);
    }

    /** These and more; what a fact is given last counts. */
    public FactNumbers and(Map<FactId, Integer> more) {
        Map<FactId, Integer> all = byName();
        all.putAll(more);
        List<Given> merged = new ArrayList<>();
        all.forEach((fact, number) -> merged.add(new Given(fact, number)));
        return new FactNumbers(merged);
    }

    /**
     * Those of two copies of a workspace, whichever is given first. A fact has the lowest number that one of the copies
     * gives it and no fact before it by number and name has; where none is left, the next that is free.
     */
    public FactNumbers joined(FactNumbers other) {
        if (given.equals(other.given)) {
            return this;
        }
        List<Given> both = Stream.concat(given.stream(), other.given.stream())
                .sorted(Comparator.comparing(Given::number).thenComparing(one -> one.fact().value()))
                .toList();
        Map<FactId, Integer> numbers = new LinkedHashMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Given one : both) {
            if (!numbers.containsKey(one.fact()) && taken.add(one.number())) {
                numbers.put(one.fact(), one.number());
            }
        }
        int next = Math.max(highest(), other.highest());
        for (Given one : both) {
            if (!numbers.containsKey(one.fact())) {
                numbers.put(one.fact(), ++next);
            }
        }
        List<Given> all = new ArrayList<>();
        numbers.forEach((fact, number) -> all.add(new Given(fact, number)));
        all.sort(Comparator.comparing(Given::number));
        return new FactNumbers(all);
    }

    /**
     * A fact's number.
     *
     * @param fact its name
     * @param number from 1
     */
    public record Given(FactId fact, int number) {}
}
