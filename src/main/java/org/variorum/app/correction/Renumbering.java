package org.variorum.app.correction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.variorum.model.comparison.Comparison;
import org.variorum.model.comparison.Fact;
import org.variorum.model.comparison.FactId;
import org.variorum.model.workspace.EditLog;
import org.variorum.model.workspace.FactNumbers;
import org.variorum.model.workspace.LogEntry;

/**
 * Numbers the facts of another analysis: those it finds again keep their numbers, new ones get the next free.
 *
 * <p>A fact is found again if it goes by the same name, or if it has half of the former one's claims or more and no
 * other fact has as many: the rule by which decisions find their fact again.
 */
public final class Renumbering {

    private final Map<FactId, Integer> numbers;
    private final Map<FactId, Integer> renumbered = new LinkedHashMap<>();
    private final Set<Integer> taken = new HashSet<>();
    private int highest;

    private Renumbering(FactNumbers before) {
        numbers = before.byName();
        highest = before.highest();
    }

    /** The numbers with those of facts that people made: one for each act that can make one, taken back or not. */
    public static FactNumbers withMade(FactNumbers numbers, EditLog log) {
        Map<FactId, Integer> known = numbers.byName();
        Map<FactId, Integer> made = new LinkedHashMap<>();
        int highest = numbers.highest();
        for (LogEntry entry : log.entries()) {
            if (Draft.makesFact(entry.edit()) && !known.containsKey(Draft.made(entry))) {
                made.put(Draft.made(entry), ++highest);
            }
        }
        return made.isEmpty() ? numbers : numbers.and(made);
    }

    /**
     * The numbers after another analysis.
     *
     * @param before those until now
     * @param log what people did until now, whose facts are numbered before any new one
     * @param former what was found until now
     * @param found what is found now
     */
    public static FactNumbers after(FactNumbers before, EditLog log, Comparison former, Comparison found) {
        return after(before, log, List.of(former), found);
    }

    /**
     * The numbers after another analysis of what two copies of a workspace have together.
     *
     * @param before those of both
     * @param log what people did in both
     * @param former what was found in each of them until now; their order makes no difference
     * @param found what is found now
     */
    public static FactNumbers after(FactNumbers before, EditLog log, List<Comparison> former, Comparison found) {
        if (before.given().isEmpty()) {
            return FactNumbers.of(found);
        }
        FactNumbers settled = withMade(before, log);
        return settled.and(new Renumbering(settled).numbered(former, found));
    }

    private Map<FactId, Integer> numbered(List<Comparison> formers, Comparison found) {
        for (Fact fact : found.facts()) {
            Optional.ofNullable(numbers.get(fact.id())).ifPresent(number -> give(fact.id(), number));
        }
        List<FactNumbers.Given> succeeding = new ArrayList<>();
        for (Comparison former : formers) {
            new Successors(former, found)
                    .of(former.facts().stream().filter(fact -> !renumbered.containsKey(fact.id())).toList())
                    .forEach((old, now) -> Optional.ofNullable(numbers.get(old))
                            .ifPresent(number -> succeeding.add(new FactNumbers.Given(now, number))));
        }
        if (formers.size() > 1) {
            succeeding.sort(Comparator.comparing(FactNumbers.Given::number)
                    .thenComparing(given -> given.fact().value()));
        }
        succeeding.forEach(given -> give(given.fact(), given.number()));
        found.facts().forEach(fact -> give(fact.id(), highest + 1));
        return renumbered;
    }

    /** Gives a number to a fact that has none, unless another has it already. */
    private void give(FactId fact, int number) {
        if (!renumbered.containsKey(fact) && taken.add(number)) {
            renumbered.put(fact, number);
            highest = Math.max(highest, number);
        }
    }
}
